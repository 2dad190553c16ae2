// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StreetAddress`.
///
/// The service requires `A1`, `A3`, `HNO`, `PC`, `RD`, `country` in requests.
#[non_exhaustive]
pub struct StreetAddress {
    /// `A1`, required.
    pub a1: Option<String>,
    /// `A3`, required.
    pub a3: Option<String>,
    /// `HNO`, required.
    pub hno: Option<String>,
    /// `LOC`.
    pub loc: Option<String>,
    /// `NAM`.
    pub nam: Option<String>,
    /// `PC`, required.
    pub pc: Option<String>,
    /// `RD`, required.
    pub rd: Option<String>,
    /// `country`, required.
    pub country: Option<String>,
    __marks: rt::Marks,
}

rt::model!(StreetAddress {
    "A1" Str a1,
    "A3" Str a3,
    "HNO" Str hno,
    "LOC" Str loc,
    "NAM" Str nam,
    "PC" Str pc,
    "RD" Str rd,
    "country" Str country,
});

rt::setters!(StreetAddress {
    0 a1 with_a1(impl Into<String>) clear_a1,
    1 a3 with_a3(impl Into<String>) clear_a3,
    2 hno with_hno(impl Into<String>) clear_hno,
    3 loc with_loc(impl Into<String>) clear_loc,
    4 nam with_nam(impl Into<String>) clear_nam,
    5 pc with_pc(impl Into<String>) clear_pc,
    6 rd with_rd(impl Into<String>) clear_rd,
    7 country with_country(impl Into<String>) clear_country,
});
