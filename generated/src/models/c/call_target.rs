// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallTarget`.
#[non_exhaustive]
pub struct CallTarget {
    /// `type`.
    pub r#type: Option<super::CallTargetType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CallTarget`](super::CallTarget).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallTargetType {
    /// `STATION`
    Station,
    /// `PHONENUMBER`
    Phonenumber,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallTarget {
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(CallTarget {
    0 r#type with_type(impl Into<super::CallTargetType>) clear_type,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(CallTargetType {
    Station = "STATION",
    Phonenumber = "PHONENUMBER",
});
