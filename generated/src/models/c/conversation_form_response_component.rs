// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationFormResponseComponent`.
///
/// The service requires `component`, `id` in requests.
#[non_exhaustive]
pub struct ConversationFormResponseComponent {
    /// `component`, required.
    pub component: Option<super::ConversationFormResponseContent>,
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationFormResponseComponent {
    "component" Any component,
    "id" Str id,
});

rt::setters!(ConversationFormResponseComponent {
    0 component with_component(super::ConversationFormResponseContent) clear_component,
    1 id with_id(impl Into<String>) clear_id,
});
