// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Alteration`.
#[non_exhaustive]
pub struct Alteration {
    /// `end`.
    pub end: Option<String>,
    /// `start`.
    pub start: Option<String>,
    /// `type`.
    pub r#type: Option<super::AlterationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Alteration`](super::Alteration).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlterationType {
    /// `Exclusion`
    Exclusion,
    /// `Inclusion`
    Inclusion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Alteration {
    "end" Str end,
    "start" Str start,
    "type" Enum r#type,
});

rt::setters!(Alteration {
    0 end with_end(impl Into<String>) clear_end,
    1 start with_start(impl Into<String>) clear_start,
    2 r#type with_type(impl Into<super::AlterationType>) clear_type,
});

rt::open_enum!(AlterationType {
    Exclusion = "Exclusion",
    Inclusion = "Inclusion",
});
