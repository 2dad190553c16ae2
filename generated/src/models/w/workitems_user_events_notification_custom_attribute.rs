// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsUserEventsNotificationCustomAttribute`.
#[non_exhaustive]
pub struct WorkitemsUserEventsNotificationCustomAttribute {
    /// `dataType`.
    pub data_type: Option<super::WorkitemsUserEventsNotificationCustomAttributeDataType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dataType` in [`WorkitemsUserEventsNotificationCustomAttribute`](super::WorkitemsUserEventsNotificationCustomAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsUserEventsNotificationCustomAttributeDataType {
    /// `unknown`
    Unknown,
    /// `string`
    String,
    /// `number`
    Number,
    /// `boolean$`
    Boolean,
    /// `integer`
    Integer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemsUserEventsNotificationCustomAttribute {
    "dataType" Enum data_type,
    "value" Str value,
});

rt::open_enum!(WorkitemsUserEventsNotificationCustomAttributeDataType {
    Unknown = "unknown",
    String = "string",
    Number = "number",
    Boolean = "boolean$",
    Integer = "integer",
});
