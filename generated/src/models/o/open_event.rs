// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenEvent`.
///
/// The service requires `eventType` in requests.
#[non_exhaustive]
pub struct OpenEvent {
    /// `eventType`, required.
    pub event_type: Option<super::OpenEventEventType>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`OpenEvent`](super::OpenEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenEventEventType {
    /// `Typing`
    Typing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenEvent {
    "eventType" Enum event_type,
});

rt::setters!(OpenEvent {
    0 event_type with_event_type(impl Into<super::OpenEventEventType>) clear_event_type,
});

rt::open_enum!(OpenEventEventType {
    Typing = "Typing",
});
