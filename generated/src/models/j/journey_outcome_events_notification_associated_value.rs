// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyOutcomeEventsNotificationAssociatedValue`.
#[non_exhaustive]
pub struct JourneyOutcomeEventsNotificationAssociatedValue {
    /// `dataType`.
    pub data_type: Option<
        super::JourneyOutcomeEventsNotificationAssociatedValueDataType,
    >,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `dataType` in [`JourneyOutcomeEventsNotificationAssociatedValue`](super::JourneyOutcomeEventsNotificationAssociatedValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyOutcomeEventsNotificationAssociatedValueDataType {
    /// `Number`
    Number,
    /// `Integer`
    Integer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyOutcomeEventsNotificationAssociatedValue {
    "dataType" Enum data_type,
    "value" Float value,
});

rt::open_enum!(JourneyOutcomeEventsNotificationAssociatedValueDataType {
    Number = "Number",
    Integer = "Integer",
});
