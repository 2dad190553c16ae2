// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FormPage`.
///
/// The service requires `pageComponents`, `subtitle`, `title` in requests.
#[non_exhaustive]
pub struct FormPage {
    /// `pageComponents`, required.
    pub page_components: Option<Vec<super::FormPageComponent>>,
    /// `subtitle`, required.
    pub subtitle: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FormPage {
    "pageComponents" Any page_components,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(FormPage {
    0 page_components with_page_components(Vec<super::FormPageComponent>) clear_page_components,
    1 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    2 title with_title(impl Into<String>) clear_title,
});
