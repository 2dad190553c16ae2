// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsEventsNotificationCustomAttribute`.
#[non_exhaustive]
pub struct WorkitemsEventsNotificationCustomAttribute {
    /// `dataType`.
    pub data_type: Option<super::WorkitemsEventsNotificationCustomAttributeDataType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dataType` in [`WorkitemsEventsNotificationCustomAttribute`](super::WorkitemsEventsNotificationCustomAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationCustomAttributeDataType {
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

rt::model!(WorkitemsEventsNotificationCustomAttribute {
    "dataType" Enum data_type,
    "value" Str value,
});

rt::open_enum!(WorkitemsEventsNotificationCustomAttributeDataType {
    Unknown = "unknown",
    String = "string",
    Number = "number",
    Boolean = "boolean$",
    Integer = "integer",
});
