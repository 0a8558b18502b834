phf::phf_ordered_map! {
    "Uzbekistan" => ranked(1, [Some(1124), None, Some(609), Some(1733), Some(39536), Some(2853), Some(36683), Some(38416), Some(41269)]),
    "Azerbaijan" => ranked(2, [Some(163), None, Some(36), Some(199), Some(2954), Some(3319), Some(-365), Some(-166), Some(3153)]),
    "Kyrgyz Republic" => ranked(3, [Some(1688), None, Some(1047), Some(2735), Some(56), Some(958), Some(-902), Some(1833), Some(2791)]),
    "Tajikistan" => ranked(4, [Some(1674), None, Some(560), Some(2235), None, None, None, Some(2235), Some(2235)]),
    "Armenia" => ranked(5, [Some(1547), Some(107), Some(109), Some(1656), None, Some(1029), Some(-1029), Some(627), Some(1656)]),
    "Georgia" => ranked(6, [Some(98), Some(15), Some(41), Some(139), Some(54), Some(529), Some(-475), Some(-336), Some(193)]),
    "Turkmenistan" => ranked(7, [None, None, Some(152), Some(152), None, Some(200), Some(-200), Some(-48), Some(152)]),
    "Kazakhstan" => ranked(8, [Some(35), None, Some(105), Some(140), None, Some(4178), Some(-4178), Some(-4038), Some(140)]),
    "Multiple countries in Central Asia and Caucasus" => unranked([None, None, Some(25), Some(25), None, None, None, Some(25), Some(25)]),
    "Central Asia and Caucasus region total" => unranked([Some(6329), Some(122), Some(2685), Some(9014), Some(42600), Some(13066), Some(29533), Some(38547), Some(51613)]),
}
