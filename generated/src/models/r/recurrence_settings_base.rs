// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecurrenceSettingsBase`.
///
/// The service requires `endAfter` in requests.
#[non_exhaustive]
pub struct RecurrenceSettingsBase {
    /// `endAfter`, required.
    pub end_after: Option<super::RecurrenceEndSettings>,
    __marks: rt::Marks,
}

rt::model!(RecurrenceSettingsBase {
    "endAfter" Any end_after,
});

rt::setters!(RecurrenceSettingsBase {
    0 end_after with_end_after(super::RecurrenceEndSettings) clear_end_after,
});
