// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationNotificationTemplateBody`.
///
/// The service requires `parameters` in requests.
#[non_exhaustive]
pub struct ConversationNotificationTemplateBody {
    /// `parameters`, required.
    pub parameters: Option<Vec<super::ConversationNotificationTemplateParameter>>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationNotificationTemplateBody {
    "parameters" Any parameters,
    "text" Str text,
});

rt::setters!(ConversationNotificationTemplateBody {
    0 parameters with_parameters(Vec<super::ConversationNotificationTemplateParameter>) clear_parameters,
    1 text with_text(impl Into<String>) clear_text,
});
