// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsAddressProvision`.
///
/// The service requires `city`, `countryCode`, `name`, `postalCode`, `region`, `street` in requests.
#[non_exhaustive]
pub struct SmsAddressProvision {
    /// `autoCorrectAddress`.
    pub auto_correct_address: Option<bool>,
    /// `city`, required.
    pub city: Option<String>,
    /// `countryCode`, required.
    pub country_code: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `postalCode`, required.
    pub postal_code: Option<String>,
    /// `region`, required.
    pub region: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `street`, required.
    pub street: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SmsAddressProvision {
    "autoCorrectAddress" Bool auto_correct_address,
    "city" Str city,
    "countryCode" Str country_code,
    "id" Str id,
    "name" Str name,
    "postalCode" Str postal_code,
    "region" Str region,
    "selfUri" Str self_uri,
    "street" Str street,
});

rt::setters!(SmsAddressProvision {
    0 auto_correct_address with_auto_correct_address(bool) clear_auto_correct_address,
    1 city with_city(impl Into<String>) clear_city,
    2 country_code with_country_code(impl Into<String>) clear_country_code,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 postal_code with_postal_code(impl Into<String>) clear_postal_code,
    6 region with_region(impl Into<String>) clear_region,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 street with_street(impl Into<String>) clear_street,
});
