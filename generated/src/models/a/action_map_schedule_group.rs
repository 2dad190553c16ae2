// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionMapScheduleGroup`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct ActionMapScheduleGroup {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ActionMapScheduleGroup {
    "id" Str id,
});

rt::setters!(ActionMapScheduleGroup {
    0 id with_id(impl Into<String>) clear_id,
});
