// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebEventsNotificationCustomEventAttribute`.
#[non_exhaustive]
pub struct JourneyWebEventsNotificationCustomEventAttribute {
    /// `dataType`.
    pub data_type: Option<
        super::JourneyWebEventsNotificationCustomEventAttributeDataType,
    >,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dataType` in [`JourneyWebEventsNotificationCustomEventAttribute`](super::JourneyWebEventsNotificationCustomEventAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyWebEventsNotificationCustomEventAttributeDataType {
    /// `STRING`
    String,
    /// `BOOLEAN`
    Boolean,
    /// `NUMBER`
    Number,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyWebEventsNotificationCustomEventAttribute {
    "dataType" Enum data_type,
    "value" Str value,
});

rt::open_enum!(JourneyWebEventsNotificationCustomEventAttributeDataType {
    String = "STRING",
    Boolean = "BOOLEAN",
    Number = "NUMBER",
});
