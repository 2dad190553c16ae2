// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsAddress`.
#[non_exhaustive]
pub struct SmsAddress {
    /// `city`.
    pub city: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `postalCode`.
    pub postal_code: Option<String>,
    /// `region`.
    pub region: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `street`.
    pub street: Option<String>,
    /// `validated`.
    pub validated: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SmsAddress {
    "city" Str city,
    "countryCode" Str country_code,
    "id" Str id,
    "name" Str name,
    "postalCode" Str postal_code,
    "region" Str region,
    "selfUri" Str self_uri,
    "street" Str street,
    "validated" Bool validated,
});
