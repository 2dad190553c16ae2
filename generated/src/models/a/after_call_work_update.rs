// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AfterCallWorkUpdate`.
///
/// The service requires `afterCallWorkRequired` in requests.
#[non_exhaustive]
pub struct AfterCallWorkUpdate {
    /// `afterCallWorkRequired`, required.
    pub after_call_work_required: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AfterCallWorkUpdate {
    "afterCallWorkRequired" Bool after_call_work_required,
});

rt::setters!(AfterCallWorkUpdate {
    0 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
});
