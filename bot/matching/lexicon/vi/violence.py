"""Words of violence and coercion in Vietnamese."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.vi.words import HIT, KID_FIRM, MAN, ME, NOT_HIT, OFFICE

RULES = (
    Rule("gewalt", (MAN, HIT, ME), 6, ordered=True, vetoes=NOT_HIT + " con_trai_tôi_đánh cháu"),
    Rule("gewalt", ("bị", MAN, HIT), 6, ordered=True, vetoes=NOT_HIT + " " + KID_FIRM),
    Rule(
        "gewalt",
        (
            "bị",
            (
                "bạo_hành bạo_lực_gia_đình cưỡng_hiếp hiếp_dâm hãm_hiếp xâm_hại hành_hung theo_dõi_và rình_rập "
                "đe_dọa_giết khống_chế quấy_rối_tình_dục nhốt bóp_cổ đánh_đập"
            ),
        ),
        3,
        ordered=True,
        vetoes=NOT_HIT + " " + KID_FIRM + " chìa_khóa con",
    ),
    Rule(
        "gewalt",
        (MAN, "bạo_hành vũ_phu đánh_đập bạo_lực đánh_vợ gia_trưởng_và_đánh"),
        5,
        vetoes=NOT_HIT + " không con phim",
        excuses=ABOUT,
    ),
    Rule(
        "gewalt",
        (
            (
                "bạo_lực_gia_đình bạo_hành_gia_đình nhà_tạm_lánh nhà_lánh_nạn nhà_phụ_nữ nhà_trú_ẩn hiếp_dâm "
                "ép_kết_hôn ép_lấy_chồng ép_cưới hôn_nhân_cưỡng_ép cưỡng_hôn nơi_trú_ẩn chỗ_trú_ẩn "
                "lánh_nạn_cho_phụ_nữ lệnh_bảo_vệ lệnh_cấm_tiếp_xúc chỗ_lánh_nạn nơi_lánh_nạn bảo_vệ_khỏi_bạo_lực "
                "chồng_vũ_phu"
            ),
        ),
        6,
        vetoes="tình_nguyện quyên_góp phim thực_tập chiến_tranh",
        excuses=ABOUT,
    ),
    Rule(
        "gewalt",
        (MAN, "theo_dõi rình_rập bám_theo theo_đuôi bám_đuôi rình", ME),
        6,
        ordered=True,
        vetoes="instagram facebook bác_sĩ",
    ),
    Rule(
        "gewalt",
        (
            MAN,
            "nhốt giam không_cho cấm",
            "tôi em mình",
            "ra_ngoài ra_khỏi ở_trong trong_nhà trong_phòng đi_đâu gặp_ai đi_làm gọi_điện ra_đường",
        ),
        8,
        ordered=True,
        vetoes="bác_sĩ chìa_khóa",
    ),
    Rule("gewalt", (MAN, "giữ lấy_mất giấu tịch_thu cướp", "hộ_chiếu giấy_tờ điện_thoại"), 6, ordered=True),
    Rule("gewalt", (MAN, "ép bắt", "quan_hệ ngủ_với làm_tình"), 6, ordered=True),
    Rule("gewalt", ("sợ", MAN), 3, ordered=True, vetoes=OFFICE + " mất buồn không_sợ con_sợ biết chết lao_động"),
    Rule(
        "gewalt",
        ("trốn bỏ_trốn chạy_trốn thoát thoát_khỏi lánh", MAN),
        5,
        ordered=True,
        vetoes="tiền trợ_cấp chồng_trốn",
    ),
    Rule("gewalt", (MAN, "dao súng", "tôi em dọa đâm kề"), 8, vetoes="bếp nấu"),
)
