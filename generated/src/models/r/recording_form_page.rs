// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingFormPage`.
#[non_exhaustive]
pub struct RecordingFormPage {
    /// `pageComponents`.
    pub page_components: Option<Vec<super::RecordingFormPageComponent>>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingFormPage {
    "pageComponents" Any page_components,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(RecordingFormPage {
    0 page_components with_page_components(Vec<super::RecordingFormPageComponent>) clear_page_components,
    1 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    2 title with_title(impl Into<String>) clear_title,
});
