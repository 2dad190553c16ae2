// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FormsTrackTrigger`.
///
/// The service requires `captureDataOnFormAbandon`, `captureDataOnFormSubmit`, `formName`, `selector` in requests.
#[non_exhaustive]
pub struct FormsTrackTrigger {
    /// `captureDataOnFormAbandon`, required.
    pub capture_data_on_form_abandon: Option<bool>,
    /// `captureDataOnFormSubmit`, required.
    pub capture_data_on_form_submit: Option<bool>,
    /// `formName`, required.
    pub form_name: Option<String>,
    /// `selector`, required.
    pub selector: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FormsTrackTrigger {
    "captureDataOnFormAbandon" Bool capture_data_on_form_abandon,
    "captureDataOnFormSubmit" Bool capture_data_on_form_submit,
    "formName" Str form_name,
    "selector" Str selector,
});

rt::setters!(FormsTrackTrigger {
    0 capture_data_on_form_abandon with_capture_data_on_form_abandon(bool) clear_capture_data_on_form_abandon,
    1 capture_data_on_form_submit with_capture_data_on_form_submit(bool) clear_capture_data_on_form_submit,
    2 form_name with_form_name(impl Into<String>) clear_form_name,
    3 selector with_selector(impl Into<String>) clear_selector,
});
