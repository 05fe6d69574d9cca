"""Words of a child in danger in Vietnamese."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.vi.words import KID_FIRM, MAN, NOT_HIT

RULES = (
    Rule(
        "kindernot",
        (
            MAN + " bố thầy cô_giáo bảo_mẫu ông_nội",
            "đánh đánh_đập đập bạo_hành hành_hạ ngược_đãi bóp_cổ tát xâm_hại lạm_dụng sàm_sỡ nhốt",
            KID_FIRM + " con_riêng nó",
        ),
        5,
        ordered=True,
        vetoes=NOT_HIT + " không_bao hội_thảo chống_xâm phòng_chống",
    ),
    Rule(
        "kindernot",
        (
            KID_FIRM,
            "bị được_bố",
            (
                "đánh_đập bạo_hành xâm_hại lạm_dụng hành_hạ ngược_đãi bố_đánh bố_dượng_đánh cô_giáo_đánh bỏ_đói "
                "bỏ_rơi bắt_cóc cha_dượng sàm_sỡ dâm_ô xâm_hại_tình_dục chồng_đánh bố_nó_đánh"
            ),
        ),
        6,
        ordered=True,
        vetoes=NOT_HIT,
    ),
    Rule(
        "kindernot",
        (
            "tôi em mình",
            "sợ lỡ_tay muốn suýt kiềm_chế đã lỡ",
            "đánh đánh_chết làm_hại làm_đau bóp_cổ lắc giết ném",
            KID_FIRM + " con nó",
        ),
        8,
        ordered=True,
        vetoes=NOT_HIT + " chồng bố anh không_đánh",
    ),
    Rule(
        "kindernot",
        (KID_FIRM, "mất_tích bị_lạc đi_lạc bị_bắt_cóc bỏ_nhà_đi bỏ_nhà chưa_về_nhà không_về_nhà biến_mất"),
        5,
        vetoes="mẹ chồng đồ_chơi giấy vụ_mất tiểu_thuyết",
        excuses=ABOUT,
    ),
    Rule(
        "kindernot",
        (
            KID_FIRM,
            (
                "ngộ_độc bất_tỉnh không_thở ngừng_thở co_giật hôn_mê nuốt_phải uống_nhầm ngất tím_tái không_phản_ứng "
                "uống_phải bị_hóc hóc_xương hóc_dị_vật nuốt_thuốc ngạt_thở"
            ),
        ),
        6,
        vetoes="tên giặt_đồ giặt_quần máy_giặt nghẹt_mũi hamster",
    ),
    Rule(
        "kindernot",
        (KID_FIRM, "muốn_chết tự_tử tự_sát rạch_tay không_muốn_sống tự_làm_đau cắt_tay tự_hại tự_cắt"),
        5,
        ordered=True,
        vetoes="tôi_muốn_chết tôi_không_muốn phim đi_từ_từ bố_nó_tự",
    ),
    Rule(
        "kindernot",
        (
            (
                "bạo_hành_trẻ_em xâm_hại_trẻ_em lạm_dụng_trẻ_em ngược_đãi_trẻ_em bạo_lực_trẻ_em xâm_hại_tình_dục_trẻ "
                "ấu_dâm bảo_vệ_trẻ_em_khẩn"
            ),
        ),
        5,
        vetoes="khóa_học phim thực_tập",
        excuses=ABOUT,
    ),
    Rule(
        "kindernot",
        ("hàng_xóm nhà_bên", "con đứa_bé trẻ cháu đứa_trẻ", "đánh đánh_đập bạo_hành hành_hạ khóc_thét la_hét"),
        8,
        ordered=True,
        vetoes="con_tôi ồn phàn_nàn",
    ),
    Rule(
        "kindernot",
        (
            "9 10 11 12 13 14 15",
            "tuổi",
            "em cháu con",
            "bố mẹ dượng ông chú",
            "đánh roi thắt_lưng sờ_cháu sờ_em nhốt đói không_về ép",
        ),
        14,
        vetoes="con_tôi con_em",
    ),
    Rule("kindernot", ("bố mẹ bố_dượng dượng", "đánh quất", "cháu em con", "thắt_lưng bằng_roi cây_roi gậy"), 9),
    Rule(
        "kindernot",
        (
            "bố_dượng ông_cậu ông_chú hàng_xóm ông_nội cậu thầy",
            "sờ_cháu sờ_con sờ_bé sờ_mó sờ_soạng quay_clip cởi_đồ sàm_sỡ hiếp",
            "con_em con cháu con_gái bé em",
        ),
        9,
    ),
    Rule(
        "kindernot",
        ("sàm_sỡ dâm_ô hiếp", "cháu con_em con_gái con_tôi bé con_bé"),
        3,
        vetoes="hồ_sơ giấy",
    ),
    Rule(
        "kindernot",
        (KID_FIRM, "bầm_tím tím_bầm vết_bỏng thâm_tím vết_roi lằn_roi", "bố nhà mẹ lưng dượng cô_giáo"),
        9,
        vetoes="ngã té",
    ),
    Rule(
        "kindernot",
        ("em tôi", "sắp muốn suýt sợ", "làm_hại_con làm_hại_bé bóp_cổ_con ném_con ném_nó đánh_chết_nó đánh_chết_con"),
        7,
        vetoes="chồng bố",
    ),
    Rule(
        "kindernot",
        ("ném_nó ném_con lắc_con lắc_mạnh lắc_nó làm_hại_con bóp_cổ_con đánh_chết_nó đánh_chết_con bỏ_đói_con",),
        3,
        vetoes="không_bao_giờ",
    ),
    Rule(
        "kindernot",
        ("con bé", "không_nghe_máy từ_tối_qua chưa_về không_về", "mạng người_lạ tuổi tối đêm"),
        10,
        vetoes="chồng",
    ),
)
