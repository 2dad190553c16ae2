// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingTemplate`.
#[non_exhaustive]
pub struct MessagingTemplate {
    /// `whatsApp`.
    pub whats_app: Option<super::WhatsAppDefinition>,
    __marks: rt::Marks,
}

rt::model!(MessagingTemplate {
    "whatsApp" Any whats_app,
});

rt::setters!(MessagingTemplate {
    0 whats_app with_whats_app(super::WhatsAppDefinition) clear_whats_app,
});
