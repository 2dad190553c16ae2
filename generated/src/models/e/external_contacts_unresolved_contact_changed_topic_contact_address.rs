// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicContactAddress`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicContactAddress {
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

rt::model!(ExternalContactsUnresolvedContactChangedTopicContactAddress {
    "address1" Str address1,
    "address2" Str address2,
    "city" Str city,
    "countryCode" Str country_code,
    "postalCode" Str postal_code,
    "state" Str state,
});
