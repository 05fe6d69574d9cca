"""Groups of words that several rules in Vietnamese share."""

from __future__ import annotations

MAN = (
    "chồng chồng_cũ bạn_trai người_yêu anh_ta anh_ấy hắn ông_ấy bố_nó bố_cháu ba_nó bố_dượng cha_dượng "
    "người_yêu_cũ bố_chồng mẹ_chồng vợ ông_xã gã"
)
ME = "tôi em mình tui chúng_tôi mẹ_con con_tôi mẹ_con_tôi tao"
HIT = (
    "đánh đánh_đập đập đấm đá_tôi đá_em bóp_cổ tát hành_hung bạo_hành bạo_lực cưỡng_hiếp cưỡng_bức "
    "hãm_hiếp hành_hạ ngược_đãi dọa_giết đe_dọa dọa_đánh đòi_giết giết dọa_sẽ_giết doạ hăm_dọa "
    "thượng_cẳng"
)
NOT_HIT = (
    "đánh_răng đánh_giá đánh_bài đánh_vần đánh_máy đánh_mất đánh_thức đánh_dấu đánh_cờ phim game trò_chơi "
    "không_đánh chưa_bao_giờ ngày_xưa hồi_xưa từng_đánh đã_thoát hồi_nhỏ bạn_học bạn_cùng_lớp đánh_bạn "
    "đánh_nhau_ở ở_trường trường bạn_bè bạn_khác đánh_son đánh_đàn đánh_cầu đánh_bóng đánh_kem"
)
KID_FIRM = (
    "con_tôi con_em con_trai con_gái cháu các_con con_mình đứa_bé em_bé con_bé thằng_bé trẻ_em đứa_trẻ bé "
    "con_tui mấy_đứa bé_nhà con_nhỏ"
)
OFFICE = "tòa tòa_án chủ_nhà luật_sư jobcenter kiện đuổi_nhà thuế trục_xuất cắt_tiền"
PLACE = "ở_đây với_chồng với_anh chung với_bố_mẹ trong_nhà_này nhà_này berlin với_mẹ"
FIG = "xấu_hổ cười phim"
