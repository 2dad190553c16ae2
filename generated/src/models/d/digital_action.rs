// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DigitalAction`.
#[non_exhaustive]
pub struct DigitalAction {
    /// `appendToDncActionSettings`.
    pub append_to_dnc_action_settings: Option<super::AppendToDncActionSettings>,
    /// `doNotSendActionSettings`.
    pub do_not_send_action_settings: Option<rt::Value>,
    /// `markContactAddressUncontactableActionSettings`.
    pub mark_contact_address_uncontactable_action_settings: Option<rt::Value>,
    /// `markContactUncontactableActionSettings`.
    pub mark_contact_uncontactable_action_settings: Option<
        super::MarkContactUncontactableActionSettings,
    >,
    /// `setContentTemplateActionSettings`.
    pub set_content_template_action_settings: Option<
        super::SetContentTemplateActionSettings,
    >,
    /// `setSmsPhoneNumberActionSettings`.
    pub set_sms_phone_number_action_settings: Option<
        super::SetSmsPhoneNumberActionSettings,
    >,
    /// `setWhatsAppIntegrationActionSettings`.
    pub set_whats_app_integration_action_settings: Option<
        super::SetWhatsAppIntegrationActionSettings,
    >,
    /// `updateContactColumnActionSettings`.
    pub update_contact_column_action_settings: Option<
        super::UpdateContactColumnActionSettings,
    >,
    __marks: rt::Marks,
}

rt::model!(DigitalAction {
    "appendToDncActionSettings" Any append_to_dnc_action_settings,
    "doNotSendActionSettings" Json do_not_send_action_settings,
    "markContactAddressUncontactableActionSettings" Json mark_contact_address_uncontactable_action_settings,
    "markContactUncontactableActionSettings" Any mark_contact_uncontactable_action_settings,
    "setContentTemplateActionSettings" Any set_content_template_action_settings,
    "setSmsPhoneNumberActionSettings" Any set_sms_phone_number_action_settings,
    "setWhatsAppIntegrationActionSettings" Any set_whats_app_integration_action_settings,
    "updateContactColumnActionSettings" Any update_contact_column_action_settings,
});

rt::setters!(DigitalAction {
    0 append_to_dnc_action_settings with_append_to_dnc_action_settings(super::AppendToDncActionSettings) clear_append_to_dnc_action_settings,
    1 do_not_send_action_settings with_do_not_send_action_settings(rt::Value) clear_do_not_send_action_settings,
    2 mark_contact_address_uncontactable_action_settings with_mark_contact_address_uncontactable_action_settings(rt::Value) clear_mark_contact_address_uncontactable_action_settings,
    3 mark_contact_uncontactable_action_settings with_mark_contact_uncontactable_action_settings(super::MarkContactUncontactableActionSettings) clear_mark_contact_uncontactable_action_settings,
    4 set_content_template_action_settings with_set_content_template_action_settings(super::SetContentTemplateActionSettings) clear_set_content_template_action_settings,
    5 set_sms_phone_number_action_settings with_set_sms_phone_number_action_settings(super::SetSmsPhoneNumberActionSettings) clear_set_sms_phone_number_action_settings,
    6 set_whats_app_integration_action_settings with_set_whats_app_integration_action_settings(super::SetWhatsAppIntegrationActionSettings) clear_set_whats_app_integration_action_settings,
    7 update_contact_column_action_settings with_update_contact_column_action_settings(super::UpdateContactColumnActionSettings) clear_update_contact_column_action_settings,
});
