// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsQueueEventsNotificationCustomAttribute`.
#[non_exhaustive]
pub struct WorkitemsQueueEventsNotificationCustomAttribute {
    /// `dataType`.
    pub data_type: Option<
        super::WorkitemsQueueEventsNotificationCustomAttributeDataType,
    >,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dataType` in [`WorkitemsQueueEventsNotificationCustomAttribute`](super::WorkitemsQueueEventsNotificationCustomAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsQueueEventsNotificationCustomAttributeDataType {
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

rt::model!(WorkitemsQueueEventsNotificationCustomAttribute {
    "dataType" Enum data_type,
    "value" Str value,
});

rt::open_enum!(WorkitemsQueueEventsNotificationCustomAttributeDataType {
    Unknown = "unknown",
    String = "string",
    Number = "number",
    Boolean = "boolean$",
    Integer = "integer",
});
