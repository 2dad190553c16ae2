// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3StartManualSyncRequest`.
#[non_exhaustive]
pub struct V3StartManualSyncRequest {
    /// `type`.
    pub r#type: Option<super::V3StartManualSyncRequestType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`V3StartManualSyncRequest`](super::V3StartManualSyncRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3StartManualSyncRequestType {
    /// `Incremental`
    Incremental,
    /// `Full`
    Full,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3StartManualSyncRequest {
    "type" Enum r#type,
});

rt::setters!(V3StartManualSyncRequest {
    0 r#type with_type(impl Into<super::V3StartManualSyncRequestType>) clear_type,
});

rt::open_enum!(V3StartManualSyncRequestType {
    Incremental = "Incremental",
    Full = "Full",
});
