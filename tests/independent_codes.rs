//! A second reading of the countries' names, codes and spellings, and of the measures' codes, typed
//! independently of `data/` and `src`.

use assistance::{Country, Measure, observations};

/// Name, M49 name, formal name, alpha-2, alpha-3 and M49 code, DAC code, subregion.
const CODES: &str = "
Uzbekistan      | Uzbekistan   | Republic of Uzbekistan | UZ | UZB | 860 | 617 | Central Asia
Azerbaijan      | Azerbaijan   | Republic of Azerbaijan | AZ | AZE | 031 | 611 | Caucasus
Kyrgyz Republic | Kyrgyzstan   | Kyrgyz Republic        | KG | KGZ | 417 | 614 | Central Asia
Tajikistan      | Tajikistan   | Republic of Tajikistan | TJ | TJK | 762 | 615 | Central Asia
Armenia         | Armenia      | Republic of Armenia    | AM | ARM | 051 | 610 | Caucasus
Georgia         | Georgia      | Georgia                | GE | GEO | 268 | 612 | Caucasus
Turkmenistan    | Turkmenistan | Turkmenistan           | TM | TKM | 795 | 616 | Central Asia
Kazakhstan      | Kazakhstan   | Republic of Kazakhstan | KZ | KAZ | 398 | 613 | Central Asia
";

/// Spellings that must be accepted. A new spelling need not be among them.
const SPELLINGS: &str = "
Uzbekistan: ウズベキスタン
Azerbaijan: Azerbaidjan
Azerbaijan: アゼルバイジャン
Kyrgyz Republic: Kirghizia
Kyrgyz Republic: Kirgizstan
Kyrgyz Republic: Kirghizstan
Kyrgyz Republic: キルギス
Kyrgyz Republic: Kirgizia
Kyrgyz Republic: KyrgyzRepublic
Kyrgyz Republic: キルギスタン
Tajikistan: Tadjikistan
Tajikistan: Tadzhikistan
Tajikistan: タジキスタン
Armenia: アルメニア
Georgia: ジョージア
Georgia: グルジア
Georgia: Georgia (country)
Georgia: ジョージア（旧グルジア）
Turkmenistan: トルクメニスタン
Turkmenistan: Turkmenia
Kazakhstan: Kazakstan
Kazakhstan: カザフスタン
";

fn codes() -> [[&'static str; 8]; 8] {
    let cells = |line: &'static str| {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        cells.try_into().expect("eight columns")
    };
    let rows: Vec<_> = CODES.trim().lines().map(cells).collect();
    rows.try_into().expect("eight rows")
}

/// The code of each measure in the OECD's table DAC2A.
const DAC2A: [(Measure, Option<u16>); 9] = [
    (Measure::GrantAid, None),
    (Measure::ThroughMultilateral, None),
    (Measure::TechnicalCooperation, Some(207)),
    (Measure::GrantsTotal, Some(201)),
    (Measure::LoanDisbursed, Some(204)),
    (Measure::LoanRecovered, Some(205)),
    (Measure::LoanNet, Some(218)),
    (Measure::Net, Some(206)),
    (Measure::Gross, Some(240)),
];

#[test]
fn names_and_codes_are_those_of_the_reference() {
    let found = Country::ALL.map(|country| {
        let [dac_code, subregion] =
            [country.dac_code().to_string(), country.subregion().to_string()];
        let names = [country.name(), country.m49_name(), country.official_name()];
        let codes = [country.alpha2(), country.alpha3(), country.m49(), &dac_code, &subregion];
        [&names[..], &codes].concat().join("|")
    });
    assert_eq!(found, codes().map(|row| row.join("|")));
}

#[test]
fn no_spelling_is_lost_or_belongs_to_another_country() {
    let rows = codes().into_iter();
    let names = rows.flat_map(|row| row.into_iter().take(5).map(move |name| (row[0], name)));
    let spellings = SPELLINGS.trim().lines().filter_map(|line| line.split_once(": "));
    for (country, spelling) in names.chain(spellings) {
        assert_eq!(Country::from_name(spelling).map(Country::name), Some(country), "{spelling}");
    }
}

#[test]
fn measures_have_the_codes_of_the_reference() {
    let codes = Measure::ALL.map(|measure| (measure, measure.dac2a_code()));
    assert_eq!(codes, DAC2A);
}

#[test]
fn a_cell_has_an_sdmx_key_where_its_row_and_its_column_have_codes() {
    let mut cells = observations();
    for country in codes().map(|row| Some(row[4])).into_iter().chain([None; 2]) {
        for (measure, code) in DAC2A {
            let cell = cells.next().expect("a cell for each row and measure");
            let codes = country.zip(code);
            let key = codes.map(|(alpha3, code)| format!("JPN.{alpha3}.{code}.USD.V"));
            assert_eq!((cell.measure, cell.sdmx_key()), (measure, key));
        }
    }
}
