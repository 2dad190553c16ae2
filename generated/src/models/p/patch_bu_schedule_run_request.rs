// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchBuScheduleRunRequest`.
#[non_exhaustive]
pub struct PatchBuScheduleRunRequest {
    /// `reschedulingOptions`.
    pub rescheduling_options: Option<super::PatchBuReschedulingOptionsRequest>,
    __marks: rt::Marks,
}

rt::model!(PatchBuScheduleRunRequest {
    "reschedulingOptions" Any rescheduling_options,
});

rt::setters!(PatchBuScheduleRunRequest {
    0 rescheduling_options with_rescheduling_options(super::PatchBuReschedulingOptionsRequest) clear_rescheduling_options,
});
