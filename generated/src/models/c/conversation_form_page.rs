// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationFormPage`.
///
/// The service requires `subtitle`, `title` in requests.
#[non_exhaustive]
pub struct ConversationFormPage {
    /// `pageComponents`.
    pub page_components: Option<Vec<super::ConversationFormPageComponent>>,
    /// `subtitle`, required.
    pub subtitle: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationFormPage {
    "pageComponents" Any page_components,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(ConversationFormPage {
    0 page_components with_page_components(Vec<super::ConversationFormPageComponent>) clear_page_components,
    1 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    2 title with_title(impl Into<String>) clear_title,
});
