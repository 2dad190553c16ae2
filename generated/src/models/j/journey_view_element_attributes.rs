// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewElementAttributes`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct JourneyViewElementAttributes {
    /// `id`.
    pub id: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::JourneyViewElementAttributesType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`JourneyViewElementAttributes`](super::JourneyViewElementAttributes).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewElementAttributesType {
    /// `Event`
    Event,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewElementAttributes {
    "id" Str id,
    "source" Str source,
    "type" Enum r#type,
});

rt::setters!(JourneyViewElementAttributes {
    0 id with_id(impl Into<String>) clear_id,
    1 source with_source(impl Into<String>) clear_source,
    2 r#type with_type(impl Into<super::JourneyViewElementAttributesType>) clear_type,
});

rt::open_enum!(JourneyViewElementAttributesType {
    Event = "Event",
});
