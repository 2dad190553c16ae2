// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingFormResponseComponent`.
#[non_exhaustive]
pub struct RecordingFormResponseComponent {
    /// `component`.
    pub component: Option<super::RecordingFormResponseContent>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingFormResponseComponent {
    "component" Any component,
    "id" Str id,
});

rt::setters!(RecordingFormResponseComponent {
    0 component with_component(super::RecordingFormResponseContent) clear_component,
    1 id with_id(impl Into<String>) clear_id,
});
