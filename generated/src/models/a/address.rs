// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Address`.
#[non_exhaustive]
pub struct Address {
    /// `addressDisplayable`.
    pub address_displayable: Option<String>,
    /// `addressNormalized`.
    pub address_normalized: Option<String>,
    /// `addressRaw`.
    pub address_raw: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `nameRaw`.
    pub name_raw: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Address {
    "addressDisplayable" Str address_displayable,
    "addressNormalized" Str address_normalized,
    "addressRaw" Str address_raw,
    "name" Str name,
    "nameRaw" Str name_raw,
});

rt::setters!(Address {
    0 address_displayable with_address_displayable(impl Into<String>) clear_address_displayable,
    1 address_normalized with_address_normalized(impl Into<String>) clear_address_normalized,
    2 address_raw with_address_raw(impl Into<String>) clear_address_raw,
    3 name with_name(impl Into<String>) clear_name,
    4 name_raw with_name_raw(impl Into<String>) clear_name_raw,
});
