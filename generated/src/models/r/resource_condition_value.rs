// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResourceConditionValue`.
#[non_exhaustive]
pub struct ResourceConditionValue {
    /// `type`.
    pub r#type: Option<super::ResourceConditionValueType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ResourceConditionValue`](super::ResourceConditionValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResourceConditionValueType {
    /// `SCALAR`
    Scalar,
    /// `VARIABLE`
    Variable,
    /// `USER`
    User,
    /// `QUEUE`
    Queue,
    /// `TEAM`
    Team,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResourceConditionValue {
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ResourceConditionValue {
    0 r#type with_type(impl Into<super::ResourceConditionValueType>) clear_type,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ResourceConditionValueType {
    Scalar = "SCALAR",
    Variable = "VARIABLE",
    User = "USER",
    Queue = "QUEUE",
    Team = "TEAM",
});
