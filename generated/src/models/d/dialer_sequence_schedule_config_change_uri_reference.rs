// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerSequenceScheduleConfigChangeUriReference`.
#[non_exhaustive]
pub struct DialerSequenceScheduleConfigChangeUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerSequenceScheduleConfigChangeUriReference {
    "id" Str id,
    "name" Str name,
});
