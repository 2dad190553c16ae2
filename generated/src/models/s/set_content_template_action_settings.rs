// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetContentTemplateActionSettings`.
///
/// The service requires `emailContentTemplateId`, `smsContentTemplateId`, `whatsAppContentTemplateId` in requests.
#[non_exhaustive]
pub struct SetContentTemplateActionSettings {
    /// `emailContentTemplateId`, required.
    pub email_content_template_id: Option<String>,
    /// `smsContentTemplateId`, required.
    pub sms_content_template_id: Option<String>,
    /// `whatsAppContentTemplateId`, required.
    pub whats_app_content_template_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SetContentTemplateActionSettings {
    "emailContentTemplateId" Str email_content_template_id,
    "smsContentTemplateId" Str sms_content_template_id,
    "whatsAppContentTemplateId" Str whats_app_content_template_id,
});

rt::setters!(SetContentTemplateActionSettings {
    0 email_content_template_id with_email_content_template_id(impl Into<String>) clear_email_content_template_id,
    1 sms_content_template_id with_sms_content_template_id(impl Into<String>) clear_sms_content_template_id,
    2 whats_app_content_template_id with_whats_app_content_template_id(impl Into<String>) clear_whats_app_content_template_id,
});
