// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAppEventsNotificationCustomEventAttribute`.
#[non_exhaustive]
pub struct JourneyAppEventsNotificationCustomEventAttribute {
    /// `dataType`.
    pub data_type: Option<
        super::JourneyAppEventsNotificationCustomEventAttributeDataType,
    >,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dataType` in [`JourneyAppEventsNotificationCustomEventAttribute`](super::JourneyAppEventsNotificationCustomEventAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAppEventsNotificationCustomEventAttributeDataType {
    /// `STRING`
    String,
    /// `BOOLEAN`
    Boolean,
    /// `NUMBER`
    Number,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyAppEventsNotificationCustomEventAttribute {
    "dataType" Enum data_type,
    "value" Str value,
});

rt::open_enum!(JourneyAppEventsNotificationCustomEventAttributeDataType {
    String = "STRING",
    Boolean = "BOOLEAN",
    Number = "NUMBER",
});
