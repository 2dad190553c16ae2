// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactAddress`.
#[non_exhaustive]
pub struct ContactAddress {
    /// `address1`.
    pub address1: Option<String>,
    /// `address2`.
    pub address2: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `postalCode`.
    pub postal_code: Option<String>,
    /// `state`.
    pub state: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContactAddress {
    "address1" Str address1,
    "address2" Str address2,
    "city" Str city,
    "countryCode" Str country_code,
    "postalCode" Str postal_code,
    "state" Str state,
});

rt::setters!(ContactAddress {
    0 address1 with_address1(impl Into<String>) clear_address1,
    1 address2 with_address2(impl Into<String>) clear_address2,
    2 city with_city(impl Into<String>) clear_city,
    3 country_code with_country_code(impl Into<String>) clear_country_code,
    4 postal_code with_postal_code(impl Into<String>) clear_postal_code,
    5 state with_state(impl Into<String>) clear_state,
});
