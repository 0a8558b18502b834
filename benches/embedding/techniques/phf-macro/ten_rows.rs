phf::phf_ordered_map! {
    "Uzbekistan" => ranked(1, [Some(11_24), None, Some(6_09), Some(17_33), Some(395_36), Some(28_53), Some(366_83), Some(384_16), Some(412_69)]),
    "Azerbaijan" => ranked(2, [Some(1_63), None, Some(0_36), Some(1_99), Some(29_54), Some(33_19), Some(-3_65), Some(-1_66), Some(31_53)]),
    "Kyrgyz Republic" => ranked(3, [Some(16_88), None, Some(10_47), Some(27_35), Some(0_56), Some(9_58), Some(-9_02), Some(18_33), Some(27_91)]),
    "Tajikistan" => ranked(4, [Some(16_74), None, Some(5_60), Some(22_35), None, None, None, Some(22_35), Some(22_35)]),
    "Armenia" => ranked(5, [Some(15_47), Some(1_07), Some(1_09), Some(16_56), None, Some(10_29), Some(-10_29), Some(6_27), Some(16_56)]),
    "Georgia" => ranked(6, [Some(0_98), Some(0_15), Some(0_41), Some(1_39), Some(0_54), Some(5_29), Some(-4_75), Some(-3_36), Some(1_93)]),
    "Turkmenistan" => ranked(7, [None, None, Some(1_52), Some(1_52), None, Some(2_00), Some(-2_00), Some(-0_48), Some(1_52)]),
    "Kazakhstan" => ranked(8, [Some(0_35), None, Some(1_05), Some(1_40), None, Some(41_78), Some(-41_78), Some(-40_38), Some(1_40)]),
    "Multiple countries in Central Asia and Caucasus" => unranked([None, None, Some(0_25), Some(0_25), None, None, None, Some(0_25), Some(0_25)]),
    "Central Asia and Caucasus region total" => unranked([Some(63_29), Some(1_22), Some(26_85), Some(90_14), Some(426_00), Some(130_66), Some(295_33), Some(385_47), Some(516_13)]),
}
