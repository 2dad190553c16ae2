// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SessionLastEvent`.
#[non_exhaustive]
pub struct SessionLastEvent {
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SessionLastEvent {
    "createdDate" DateTime created_date,
    "eventName" Str event_name,
    "id" Str id,
});
