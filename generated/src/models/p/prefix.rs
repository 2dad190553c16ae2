// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Prefix`.
///
/// The service requires `countryCode` in requests.
#[non_exhaustive]
pub struct Prefix {
    /// `action`.
    pub action: Option<super::PrefixAction>,
    /// `countryCode`, required.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 4 characters
    ///
    /// Pattern: ^\[0-9\]\*\$
    pub country_code: Option<String>,
    /// `number`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 20 characters
    ///
    /// Pattern: ^\[0-9\]\*\$
    pub number: Option<String>,
    /// `type`.
    pub r#type: Option<super::PrefixType>,
    __marks: rt::Marks,
}
/// The values of `action` in [`Prefix`](super::Prefix).
#[derive(Clone)]
#[non_exhaustive]
pub enum PrefixAction {
    /// `Add`
    Add,
    /// `Delete`
    Delete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Prefix`](super::Prefix).
#[derive(Clone)]
#[non_exhaustive]
pub enum PrefixType {
    /// `Allow`
    Allow,
    /// `Block`
    Block,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Prefix {
    "action" Enum action,
    "countryCode" Str country_code,
    "number" Str number,
    "type" Enum r#type,
});

rt::setters!(Prefix {
    0 action with_action(impl Into<super::PrefixAction>) clear_action,
    1 country_code with_country_code(impl Into<String>) clear_country_code,
    2 number with_number(impl Into<String>) clear_number,
    3 r#type with_type(impl Into<super::PrefixType>) clear_type,
});

rt::open_enum!(PrefixAction {
    Add = "Add",
    Delete = "Delete",
});

rt::open_enum!(PrefixType {
    Allow = "Allow",
    Block = "Block",
});
