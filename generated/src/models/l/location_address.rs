// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocationAddress`.
#[non_exhaustive]
pub struct LocationAddress {
    /// `city`.
    pub city: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `countryName`.
    pub country_name: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `street1`.
    pub street1: Option<String>,
    /// `street2`.
    pub street2: Option<String>,
    /// `zipcode`.
    pub zipcode: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LocationAddress {
    "city" Str city,
    "country" Str country,
    "countryName" Str country_name,
    "state" Str state,
    "street1" Str street1,
    "street2" Str street2,
    "zipcode" Str zipcode,
});

rt::setters!(LocationAddress {
    0 city with_city(impl Into<String>) clear_city,
    1 country with_country(impl Into<String>) clear_country,
    2 country_name with_country_name(impl Into<String>) clear_country_name,
    3 state with_state(impl Into<String>) clear_state,
    4 street1 with_street1(impl Into<String>) clear_street1,
    5 street2 with_street2(impl Into<String>) clear_street2,
    6 zipcode with_zipcode(impl Into<String>) clear_zipcode,
});
