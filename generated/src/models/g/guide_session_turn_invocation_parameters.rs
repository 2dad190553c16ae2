// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionTurnInvocationParameters`.
#[non_exhaustive]
pub struct GuideSessionTurnInvocationParameters {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::GuideSessionTurnInvocationParametersType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`GuideSessionTurnInvocationParameters`](super::GuideSessionTurnInvocationParameters).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideSessionTurnInvocationParametersType {
    /// `String`
    String,
    /// `Integer`
    Integer,
    /// `Number`
    Number,
    /// `Boolean`
    Boolean,
    /// `Date`
    Date,
    /// `List`
    List,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GuideSessionTurnInvocationParameters {
    "name" Str name,
    "type" Enum r#type,
    "value" Str value,
});

rt::open_enum!(GuideSessionTurnInvocationParametersType {
    String = "String",
    Integer = "Integer",
    Number = "Number",
    Boolean = "Boolean",
    Date = "Date",
    List = "List",
});
