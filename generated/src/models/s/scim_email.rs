// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimEmail`.
#[non_exhaustive]
pub struct ScimEmail {
    /// `primary`.
    pub primary: Option<bool>,
    /// `type`.
    pub r#type: Option<super::ScimEmailType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ScimEmail`](super::ScimEmail).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimEmailType {
    /// `work`
    Work,
    /// `other`
    Other,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScimEmail {
    "primary" Bool primary,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ScimEmail {
    0 primary with_primary(bool) clear_primary,
    1 r#type with_type(impl Into<super::ScimEmailType>) clear_type,
    2 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ScimEmailType {
    Work = "work",
    Other = "other",
});
