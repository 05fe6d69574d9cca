"""Words of further signs of violence in Vietnamese."""

from __future__ import annotations

from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.vi.words import MAN, NOT_HIT

RULES = (
    Rule("gewalt", ("chồng", "đánh"), 2, ordered=True, vetoes=NOT_HIT + " con"),
    Rule(
        "gewalt",
        (
            MAN + " nó",
            "bóp_cổ xô kéo_tóc nhổ_vào tạt đổ_nước đốt_nhà dọa_đốt doạ_đốt quất",
            "em tôi mình tui mẹ_con nhà",
        ),
        7,
        vetoes="con_trai con_gái bé",
    ),
    Rule(
        "gewalt",
        (
            "chị em_gái bạn_em mẹ bạn_tôi chị_dâu",
            "bị",
            "chồng anh_rể người_yêu bạn_trai bố",
            "đánh bạo_hành bóp_cổ theo_dõi dọa hành_hạ đập",
        ),
        8,
        ordered=True,
        vetoes=NOT_HIT,
    ),
    Rule("gewalt", (MAN, "gửi đăng tung dọa phát_tán", "ảnh_khỏa_thân ảnh_khoả_thân ảnh_nóng clip_nóng ảnh_nude"), 9),
    Rule(
        "gewalt",
        (MAN + " chủ_tiệm", "giữ lấy_mất cầm_hết giấu", "hộ_chiếu giấy_tờ điện_thoại_của hết_tiền passport"),
        6,
        vetoes="hải_quan",
    ),
    Rule("gewalt", (MAN + " nó", "cầm_dao có_dao lấy_dao kề_dao"), 5, vetoes="bếp"),
    Rule(
        "gewalt", ("bị ép ép_gả bắt", "cưới kết_hôn lấy_chồng tiếp_khách quan_hệ"), 3, ordered=True, vetoes="làm_thêm"
    ),
    Rule(
        "gewalt",
        (MAN, "theo_dõi định_vị hack kiểm_điện_thoại kiểm_soát xem_trộm rình", "em tôi mình điện_thoại zalo"),
        6,
        vetoes="bác_sĩ",
    ),
    Rule("gewalt", ("trốn chạy lánh", "chồng anh_ta ông_ấy hắn chồng_cũ", "hai_đứa con đêm_nay ở_đâu chỗ nhà"), 9),
    Rule(
        "gewalt",
        ("chỗ nơi", "trốn lánh_nạn ẩn_náu tạm_lánh", "đêm_nay con tối_nay gấp an_toàn"),
        6,
        vetoes="chiến_tranh",
    ),
    Rule("gewalt", ("sợ_lắm sợ cứu", "ông_ấy_ở_ngoài trong_toilet nhà_tắm anh_ấy_về chồng_về hắn_ở"), 7),
)
