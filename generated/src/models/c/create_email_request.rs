// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateEmailRequest`.
///
/// The service requires `provider` in requests.
#[non_exhaustive]
pub struct CreateEmailRequest {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `direction`.
    pub direction: Option<super::CreateEmailRequestDirection>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `fromAddress`.
    pub from_address: Option<String>,
    /// `fromName`.
    pub from_name: Option<String>,
    /// `htmlBody`.
    pub html_body: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `provider`, required.
    pub provider: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `skillExpression`.
    pub skill_expression: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `subject`.
    pub subject: Option<String>,
    /// `textBody`.
    pub text_body: Option<String>,
    /// `toAddress`.
    pub to_address: Option<String>,
    /// `toName`.
    pub to_name: Option<String>,
    /// `utilizationLabel`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 36 characters
    pub utilization_label: Option<String>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`CreateEmailRequest`](super::CreateEmailRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateEmailRequestDirection {
    /// `OUTBOUND`
    Outbound,
    /// `INBOUND`
    Inbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateEmailRequest {
    "attributes" Any attributes,
    "direction" Enum direction,
    "externalContactId" Str external_contact_id,
    "flowId" Str flow_id,
    "fromAddress" Str from_address,
    "fromName" Str from_name,
    "htmlBody" Str html_body,
    "languageId" Str language_id,
    "priority" Int priority,
    "provider" Str provider,
    "queueId" Str queue_id,
    "skillExpression" Str skill_expression,
    "skillIds" Texts skill_ids,
    "subject" Str subject,
    "textBody" Str text_body,
    "toAddress" Str to_address,
    "toName" Str to_name,
    "utilizationLabel" Str utilization_label,
});

rt::setters!(CreateEmailRequest {
    0 attributes with_attributes(std::collections::BTreeMap<String, String>) clear_attributes,
    1 direction with_direction(impl Into<super::CreateEmailRequestDirection>) clear_direction,
    2 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    3 flow_id with_flow_id(impl Into<String>) clear_flow_id,
    4 from_address with_from_address(impl Into<String>) clear_from_address,
    5 from_name with_from_name(impl Into<String>) clear_from_name,
    6 html_body with_html_body(impl Into<String>) clear_html_body,
    7 language_id with_language_id(impl Into<String>) clear_language_id,
    8 priority with_priority(i64) clear_priority,
    9 provider with_provider(impl Into<String>) clear_provider,
    10 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    11 skill_expression with_skill_expression(impl Into<String>) clear_skill_expression,
    12 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
    13 subject with_subject(impl Into<String>) clear_subject,
    14 text_body with_text_body(impl Into<String>) clear_text_body,
    15 to_address with_to_address(impl Into<String>) clear_to_address,
    16 to_name with_to_name(impl Into<String>) clear_to_name,
    17 utilization_label with_utilization_label(impl Into<String>) clear_utilization_label,
});

rt::open_enum!(CreateEmailRequestDirection {
    Outbound = "OUTBOUND",
    Inbound = "INBOUND",
});
