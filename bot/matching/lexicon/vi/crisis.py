"""Words of a wish to die and of self-harm in Vietnamese."""

from __future__ import annotations

from bot.matching.lexicon.about import FICTION
from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.vi.words import FIG, PLACE

RULES = (
    Rule(
        "krise",
        (
            (
                "không_muốn_sống không_muốn_sống_nữa chẳng_muốn_sống muốn_chết muốn_tự_tử muốn_tự_sát định_tự_tử "
                "định_tự_sát nghĩ_đến_tự_tử nghĩ_đến_cái_chết nghĩ_tới_tự_tử nghĩ_tới_cái_chết ý_định_tự_tử "
                "ý_định_tự_sát ý_nghĩ_tự_tử ý_nghĩ_tự_sát tự_kết_liễu kết_liễu_cuộc_đời kết_thúc_cuộc_đời "
                "kết_thúc_cuộc_sống kết_thúc_đời tự_làm_hại_bản_thân tự_hại_mình rạch_tay cắt_cổ_tay tự_làm_đau_mình "
                "không_còn_muốn_sống không_thiết_sống chết_đi_cho chết_quách chết_cho_xong sống_không_bằng_chết "
                "thà_chết sống_làm_gì_nữa không_muốn_tồn_tại không_muốn_thức_dậy_nữa nhảy_lầu nhảy_cầu treo_cổ "
                "uống_thuốc_ngủ_tự không_còn_lý_do_sống không_còn_lý_do_để_sống sống_không_còn_ý_nghĩa "
                "cuộc_sống_vô_nghĩa cuộc_sống_không_còn_ý_nghĩa chán_sống hết_muốn_sống tự_giết_mình làm_hại_bản_thân "
                "chết_đi_còn_hơn biến_mất_khỏi_thế muốn_biến_mất_mãi ko_muốn_sống k_muốn_sống"
            ),
        ),
        7,
        vetoes=PLACE
        + " "
        + FIG
        + (" con_trai con_gái con_tôi cháu chồng_muốn lo_muốn_chết mệt_muốn_chết muốn_chết_đi_sống_lại không_phải lo"),
        excuses=FICTION,
    ),
    Rule(
        "krise",
        ("không_muốn không_thể chẳng_muốn hết_muốn ko_muốn không_còn_sức", "sống", "nữa tiếp"),
        4,
        ordered=True,
        vetoes=PLACE + " con_trai con_gái",
    ),
    Rule(
        "krise",
        ("muốn định ý_định nghĩ_đến nghĩ_tới nghĩ_về cách tôi_sẽ em_sẽ", "tự_tử tự_sát"),
        4,
        ordered=True,
        vetoes="con_trai con_gái phim vào_lại",
    ),
    Rule(
        "krise",
        ("ngủ_luôn ngủ_mãi không_bao_giờ_dậy không_bao_giờ_thức không_thức_dậy không_tỉnh_dậy", "muốn ước giấc mong"),
        6,
        vetoes="bé con_ngủ",
    ),
    Rule("krise", ("sợ", "chính_em chính_tôi chính_mình bản_thân_mình làm_điều_dại làm_bậy"), 5, vetoes="con_sợ"),
    Rule(
        "krise",
        ("tạm_biệt vĩnh_biệt lời_từ_biệt thư_tuyệt_mệnh", "mọi_người con viết nhắn mãi lời_từ_biệt thư_tuyệt_mệnh"),
        4,
        vetoes="kita cô_giáo tiệc lớp",
    ),
    Rule(
        "krise",
        ("biến_mất_luôn biến_mất_mãi_mãi chết_quách chết_luôn_cho_xong chết_là_hết chết_đi_là",),
        5,
        vetoes=FIG + " mệt_muốn lo_muốn con_trai",
    ),
    Rule(
        "krise",
        ("muốn đòi", "theo_vợ theo_chồng đi_theo_anh đi_theo_vợ đi_theo_chồng", "mất chết qua_đời"),
        9,
        vetoes="diện đoàn_tụ",
    ),
    Rule("krise", ("lọ_thuốc thuốc_ngủ nắm_thuốc đếm_thuốc", "trước_mặt uống_hết hết_vỉ em tôi"), 6, vetoes="con_uống"),
    Rule("krise", ("nghe tiếng", "trong_đầu", "bảo nhảy sai chết hại"), 8),
    Rule("krise", ("không", "còn", "lý_do", "sống thở"), 7, ordered=True),
    Rule(
        "krise",
        ("bạn_em em_trai chị_em mẹ_tôi bạn_tôi anh_trai", "muốn_chết tự_tử tự_sát từ_biệt không_muốn_sống"),
        7,
        ordered=True,
        vetoes="năm_ngoái",
    ),
    Rule("krise", ("cứa rạch cắt", "tay đùi cổ_tay", "lại em tôi sâu"), 4, vetoes="nấu bếp con_trai con_gái"),
)
