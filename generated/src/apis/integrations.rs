// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Integrations.
#[derive(Clone, Debug)]
pub struct IntegrationsApi {
    client: rt::Client,
}
impl IntegrationsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/integrations`
    ///
    /// Optional, set on the request:
    /// - `credential_id`
    /// - `expand`
    /// - `ids`
    /// - `integration_type`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `reported_state`
    /// - `sort_by`
    #[inline]
    pub fn get_integrations(&self) -> IntegrationsRequest<GetIntegrations> {
        IntegrationsRequest::new(rt::Call::new(&self.client, &GET_INTEGRATIONS))
    }
    /// `POST /api/v2/integrations`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_integrations(&self) -> IntegrationsRequest<PostIntegrations> {
        IntegrationsRequest::new(rt::Call::new(&self.client, &POST_INTEGRATIONS))
    }
    /// `GET /api/v2/integrations/actions`
    ///
    /// Optional, set on the request:
    /// - `category`
    /// - `ids`
    /// - `include_auth_actions`
    /// - `include_config`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `secure`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_integrations_actions(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsActions> {
        IntegrationsRequest::new(rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTIONS))
    }
    /// `POST /api/v2/integrations/actions`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_integrations_actions(
        &self,
        body: models::PostActionInput,
    ) -> IntegrationsRequest<PostIntegrationsActions> {
        let mut call = rt::Call::new(&self.client, &POST_INTEGRATIONS_ACTIONS);
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/actions/categories`
    ///
    /// Optional, set on the request:
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `secure`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_integrations_actions_categories(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsActionsCategories> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTIONS_CATEGORIES),
        )
    }
    /// `GET /api/v2/integrations/actions/certificates`
    ///
    /// Optional, set on the request:
    /// - `status`
    /// - `r#type`
    #[inline]
    pub fn get_integrations_actions_certificates(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsActionsCertificates> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTIONS_CERTIFICATES),
        )
    }
    /// `GET /api/v2/integrations/actions/certificates/truststore`
    #[inline]
    pub fn get_integrations_actions_certificates_truststore(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsActionsCertificatesTruststore> {
        IntegrationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_INTEGRATIONS_ACTIONS_CERTIFICATES_TRUSTSTORE,
            ),
        )
    }
    /// `GET /api/v2/integrations/actions/drafts`
    ///
    /// Optional, set on the request:
    /// - `category`
    /// - `ids`
    /// - `include_auth_actions`
    /// - `include_config`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `secure`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_integrations_actions_drafts(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsActionsDrafts> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTIONS_DRAFTS),
        )
    }
    /// `POST /api/v2/integrations/actions/drafts`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_integrations_actions_drafts(
        &self,
        body: models::PostActionInput,
    ) -> IntegrationsRequest<PostIntegrationsActionsDrafts> {
        let mut call = rt::Call::new(&self.client, &POST_INTEGRATIONS_ACTIONS_DRAFTS);
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/actions/functions/runtimes`
    #[inline]
    pub fn get_integrations_actions_functions_runtimes(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsActionsFunctionsRuntimes> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTIONS_FUNCTIONS_RUNTIMES),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}`
    ///
    /// Arguments:
    /// - `action_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `flatten`
    /// - `include_config`
    #[inline]
    pub fn get_integrations_action(
        &self,
        action_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsAction> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTION).path(&action_id.into()),
        )
    }
    /// `DELETE /api/v2/integrations/actions/{actionId}`
    ///
    /// Arguments:
    /// - `action_id`
    #[inline]
    pub fn delete_integrations_action(
        &self,
        action_id: impl Into<String>,
    ) -> IntegrationsRequest<DeleteIntegrationsAction> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &DELETE_INTEGRATIONS_ACTION)
                .path(&action_id.into()),
        )
    }
    /// `PATCH /api/v2/integrations/actions/{actionId}`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `body`
    #[inline]
    pub fn patch_integrations_action(
        &self,
        action_id: impl Into<String>,
        body: models::UpdateActionInput,
    ) -> IntegrationsRequest<PatchIntegrationsAction> {
        let mut call = rt::Call::new(&self.client, &PATCH_INTEGRATIONS_ACTION)
            .path(&action_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft`
    ///
    /// Arguments:
    /// - `action_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `flatten`
    /// - `include_config`
    #[inline]
    pub fn get_integrations_action_draft(
        &self,
        action_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsActionDraft> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTION_DRAFT)
                .path(&action_id.into()),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/draft`
    ///
    /// Arguments:
    /// - `action_id`
    #[inline]
    pub fn post_integrations_action_draft(
        &self,
        action_id: impl Into<String>,
    ) -> IntegrationsRequest<PostIntegrationsActionDraft> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &POST_INTEGRATIONS_ACTION_DRAFT)
                .path(&action_id.into()),
        )
    }
    /// `DELETE /api/v2/integrations/actions/{actionId}/draft`
    ///
    /// Arguments:
    /// - `action_id`
    #[inline]
    pub fn delete_integrations_action_draft(
        &self,
        action_id: impl Into<String>,
    ) -> IntegrationsRequest<DeleteIntegrationsActionDraft> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &DELETE_INTEGRATIONS_ACTION_DRAFT)
                .path(&action_id.into()),
        )
    }
    /// `PATCH /api/v2/integrations/actions/{actionId}/draft`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `body`
    #[inline]
    pub fn patch_integrations_action_draft(
        &self,
        action_id: impl Into<String>,
        body: models::UpdateDraftInput,
    ) -> IntegrationsRequest<PatchIntegrationsActionDraft> {
        let mut call = rt::Call::new(&self.client, &PATCH_INTEGRATIONS_ACTION_DRAFT)
            .path(&action_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft/function`
    ///
    /// Arguments:
    /// - `action_id`
    #[inline]
    pub fn get_integrations_action_draft_function(
        &self,
        action_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsActionDraftFunction> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTION_DRAFT_FUNCTION)
                .path(&action_id.into()),
        )
    }
    /// `PUT /api/v2/integrations/actions/{actionId}/draft/function`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `body`
    #[inline]
    pub fn put_integrations_action_draft_function(
        &self,
        action_id: impl Into<String>,
        body: models::Function,
    ) -> IntegrationsRequest<PutIntegrationsActionDraftFunction> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_INTEGRATIONS_ACTION_DRAFT_FUNCTION,
            )
            .path(&action_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `POST /api/v2/integrations/actions/{actionId}/draft/function/upload`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `body`
    #[inline]
    pub fn post_integrations_action_draft_function_upload(
        &self,
        action_id: impl Into<String>,
        body: models::FunctionUploadRequest,
    ) -> IntegrationsRequest<PostIntegrationsActionDraftFunctionUpload> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_INTEGRATIONS_ACTION_DRAFT_FUNCTION_UPLOAD,
            )
            .path(&action_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `POST /api/v2/integrations/actions/{actionId}/draft/publish`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `body`
    #[inline]
    pub fn post_integrations_action_draft_publish(
        &self,
        action_id: impl Into<String>,
        body: models::PublishDraftInput,
    ) -> IntegrationsRequest<PostIntegrationsActionDraftPublish> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_INTEGRATIONS_ACTION_DRAFT_PUBLISH,
            )
            .path(&action_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `file_name`
    ///
    /// Optional, set on the request:
    /// - `flatten`
    #[inline]
    pub fn get_integrations_action_draft_schema(
        &self,
        action_id: impl Into<String>,
        file_name: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsActionDraftSchema> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTION_DRAFT_SCHEMA)
                .path(&action_id.into())
                .path(&file_name.into()),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft/templates/{fileName}`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `file_name`
    #[inline]
    pub fn get_integrations_action_draft_template(
        &self,
        action_id: impl Into<String>,
        file_name: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsActionDraftTemplate> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTION_DRAFT_TEMPLATE)
                .path(&action_id.into())
                .path(&file_name.into()),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/draft/test`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `flatten`
    #[inline]
    pub fn post_integrations_action_draft_test(
        &self,
        action_id: impl Into<String>,
        body: std::collections::BTreeMap<String, rt::Value>,
    ) -> IntegrationsRequest<PostIntegrationsActionDraftTest> {
        let mut call = rt::Call::new(&self.client, &POST_INTEGRATIONS_ACTION_DRAFT_TEST)
            .path(&action_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft/validation`
    ///
    /// Arguments:
    /// - `action_id`
    #[inline]
    pub fn get_integrations_action_draft_validation(
        &self,
        action_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsActionDraftValidation> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTION_DRAFT_VALIDATION)
                .path(&action_id.into()),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/execute`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `flatten`
    #[inline]
    pub fn post_integrations_action_execute(
        &self,
        action_id: impl Into<String>,
        body: std::collections::BTreeMap<String, rt::Value>,
    ) -> IntegrationsRequest<PostIntegrationsActionExecute> {
        let mut call = rt::Call::new(&self.client, &POST_INTEGRATIONS_ACTION_EXECUTE)
            .path(&action_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/actions/{actionId}/function`
    ///
    /// Arguments:
    /// - `action_id`
    #[inline]
    pub fn get_integrations_action_function(
        &self,
        action_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsActionFunction> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTION_FUNCTION)
                .path(&action_id.into()),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/schemas/{fileName}`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `file_name`
    ///
    /// Optional, set on the request:
    /// - `flatten`
    #[inline]
    pub fn get_integrations_action_schema(
        &self,
        action_id: impl Into<String>,
        file_name: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsActionSchema> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTION_SCHEMA)
                .path(&action_id.into())
                .path(&file_name.into()),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/templates/{fileName}`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `file_name`
    #[inline]
    pub fn get_integrations_action_template(
        &self,
        action_id: impl Into<String>,
        file_name: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsActionTemplate> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_ACTION_TEMPLATE)
                .path(&action_id.into())
                .path(&file_name.into()),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/test`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `flatten`
    #[inline]
    pub fn post_integrations_action_test(
        &self,
        action_id: impl Into<String>,
        body: std::collections::BTreeMap<String, rt::Value>,
    ) -> IntegrationsRequest<PostIntegrationsActionTest> {
        let mut call = rt::Call::new(&self.client, &POST_INTEGRATIONS_ACTION_TEST)
            .path(&action_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/botconnector/{integrationId}/bots`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_integrations_botconnector_integration_id_bots(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsBotconnectorIntegrationIdBots> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PUT /api/v2/integrations/botconnector/{integrationId}/bots`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `bot_list`
    #[inline]
    pub fn put_integrations_botconnector_integration_id_bots(
        &self,
        integration_id: impl Into<String>,
        bot_list: models::BotList,
    ) -> IntegrationsRequest<PutIntegrationsBotconnectorIntegrationIdBots> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS,
            )
            .path(&integration_id.into());
        call.body_json(&bot_list);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_botconnector_integration_id_bots_summaries(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsBotconnectorIntegrationIdBotsSummaries> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS_SUMMARIES,
                )
                .path(&integration_id.into()),
        )
    }
    /// `GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `bot_id`
    ///
    /// Optional, set on the request:
    /// - `version`
    #[inline]
    pub fn get_integrations_botconnector_integration_id_bot(
        &self,
        integration_id: impl Into<String>,
        bot_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsBotconnectorIntegrationIdBot> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOT,
                )
                .path(&integration_id.into())
                .path(&bot_id.into()),
        )
    }
    /// `GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `bot_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_botconnector_integration_id_bot_versions(
        &self,
        integration_id: impl Into<String>,
        bot_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsBotconnectorIntegrationIdBotVersions> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOT_VERSIONS,
                )
                .path(&integration_id.into())
                .path(&bot_id.into()),
        )
    }
    /// `POST /api/v2/integrations/botconnectors/incoming/messages`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_integrations_botconnectors_incoming_messages(
        &self,
        body: models::IncomingMessageRequest,
    ) -> IntegrationsRequest<PostIntegrationsBotconnectorsIncomingMessages> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_INTEGRATIONS_BOTCONNECTORS_INCOMING_MESSAGES,
        );
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `POST /api/v2/integrations/botconnectors/outgoing/messages`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_integrations_botconnectors_outgoing_messages(
        &self,
        body: models::OutgoingMessageRequest,
    ) -> IntegrationsRequest<PostIntegrationsBotconnectorsOutgoingMessages> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_INTEGRATIONS_BOTCONNECTORS_OUTGOING_MESSAGES,
        );
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/botconnectors/{integrationId}/bots`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_botconnector_bots(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsBotconnectorBots> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_BOTCONNECTOR_BOTS)
                .path(&integration_id.into()),
        )
    }
    /// `GET /api/v2/integrations/botconnectors/{integrationId}/bots/summaries`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_botconnector_bots_summaries(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsBotconnectorBotsSummaries> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_BOTCONNECTOR_BOTS_SUMMARIES)
                .path(&integration_id.into()),
        )
    }
    /// `GET /api/v2/integrations/botconnectors/{integrationId}/bots/{botId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `bot_id`
    ///
    /// Optional, set on the request:
    /// - `version`
    #[inline]
    pub fn get_integrations_botconnector_bot(
        &self,
        integration_id: impl Into<String>,
        bot_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsBotconnectorBot> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_BOTCONNECTOR_BOT)
                .path(&integration_id.into())
                .path(&bot_id.into()),
        )
    }
    /// `GET /api/v2/integrations/clientapps`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    #[inline]
    pub fn get_integrations_clientapps(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsClientapps> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_CLIENTAPPS),
        )
    }
    /// `GET /api/v2/integrations/credentials`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[deprecated]
    #[inline]
    pub fn get_integrations_credentials(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsCredentials> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_CREDENTIALS),
        )
    }
    /// `POST /api/v2/integrations/credentials`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_integrations_credentials(
        &self,
    ) -> IntegrationsRequest<PostIntegrationsCredentials> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &POST_INTEGRATIONS_CREDENTIALS),
        )
    }
    /// `GET /api/v2/integrations/credentials/listing`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_credentials_listing(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsCredentialsListing> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_CREDENTIALS_LISTING),
        )
    }
    /// `GET /api/v2/integrations/credentials/types`
    #[inline]
    pub fn get_integrations_credentials_types(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsCredentialsTypes> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_CREDENTIALS_TYPES),
        )
    }
    /// `GET /api/v2/integrations/credentials/{credentialId}`
    ///
    /// Arguments:
    /// - `credential_id`
    #[inline]
    pub fn get_integrations_credential(
        &self,
        credential_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsCredential> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_CREDENTIAL)
                .path(&credential_id.into()),
        )
    }
    /// `PUT /api/v2/integrations/credentials/{credentialId}`
    ///
    /// Arguments:
    /// - `credential_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_integrations_credential(
        &self,
        credential_id: impl Into<String>,
    ) -> IntegrationsRequest<PutIntegrationsCredential> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &PUT_INTEGRATIONS_CREDENTIAL)
                .path(&credential_id.into()),
        )
    }
    /// `DELETE /api/v2/integrations/credentials/{credentialId}`
    ///
    /// Arguments:
    /// - `credential_id`
    #[inline]
    pub fn delete_integrations_credential(
        &self,
        credential_id: impl Into<String>,
    ) -> IntegrationsRequest<DeleteIntegrationsCredential> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &DELETE_INTEGRATIONS_CREDENTIAL)
                .path(&credential_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/audioconnector`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_speech_audioconnector(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsSpeechAudioconnector> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_AUDIOCONNECTOR),
        )
    }
    /// `GET /api/v2/integrations/speech/audioconnector/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_integrations_speech_audioconnector_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechAudioconnectorIntegrationId> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_SPEECH_AUDIOCONNECTOR_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/dialogflow/agents`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_speech_dialogflow_agents(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsSpeechDialogflowAgents> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_DIALOGFLOW_AGENTS),
        )
    }
    /// `GET /api/v2/integrations/speech/dialogflow/agents/{agentId}`
    ///
    /// Arguments:
    /// - `agent_id`
    #[inline]
    pub fn get_integrations_speech_dialogflow_agent(
        &self,
        agent_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechDialogflowAgent> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_DIALOGFLOW_AGENT)
                .path(&agent_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/dialogflowcx/agents`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_speech_dialogflowcx_agents(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsSpeechDialogflowcxAgents> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_DIALOGFLOWCX_AGENTS),
        )
    }
    /// `GET /api/v2/integrations/speech/dialogflowcx/agents/{agentId}`
    ///
    /// Arguments:
    /// - `agent_id`
    #[inline]
    pub fn get_integrations_speech_dialogflowcx_agent(
        &self,
        agent_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechDialogflowcxAgent> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_DIALOGFLOWCX_AGENT)
                .path(&agent_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/lex/bot/alias/{aliasId}`
    ///
    /// Arguments:
    /// - `alias_id`
    #[inline]
    pub fn get_integrations_speech_lex_bot_alias(
        &self,
        alias_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechLexBotAlias> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_LEX_BOT_ALIAS)
                .path(&alias_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/lex/bot/{botId}/aliases`
    ///
    /// Arguments:
    /// - `bot_id`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `status`
    #[inline]
    pub fn get_integrations_speech_lex_bot_bot_id_aliases(
        &self,
        bot_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechLexBotBotIdAliases> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_LEX_BOT_BOT_ID_ALIASES)
                .path(&bot_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/lex/bots`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_speech_lex_bots(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsSpeechLexBots> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_LEX_BOTS),
        )
    }
    /// `GET /api/v2/integrations/speech/lexv2/bot/alias/{aliasId}`
    ///
    /// Arguments:
    /// - `alias_id`
    #[inline]
    pub fn get_integrations_speech_lexv2_bot_alias(
        &self,
        alias_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechLexv2BotAlias> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_LEXV2_BOT_ALIAS)
                .path(&alias_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases`
    ///
    /// Arguments:
    /// - `bot_id`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `status`
    #[inline]
    pub fn get_integrations_speech_lexv2_bot_bot_id_aliases(
        &self,
        bot_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechLexv2BotBotIdAliases> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_SPEECH_LEXV2_BOT_BOT_ID_ALIASES,
                )
                .path(&bot_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/lexv2/bots`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_speech_lexv2_bots(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsSpeechLexv2Bots> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_LEXV2_BOTS),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    ///
    /// Optional, set on the request:
    /// - `only_registered_bots`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_speech_nuance_nuance_integration_id_bots(
        &self,
        nuance_integration_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechNuanceNuanceIntegrationIdBots> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS,
                )
                .path(&nuance_integration_id.into()),
        )
    }
    /// `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    ///
    /// Optional, set on the request:
    /// - `only_registered_bots`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_integrations_speech_nuance_nuance_integration_id_bots_jobs(
        &self,
        nuance_integration_id: impl Into<String>,
    ) -> IntegrationsRequest<PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOBS,
                )
                .path(&nuance_integration_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    /// - `job_id`
    #[inline]
    pub fn get_integrations_speech_nuance_nuance_integration_id_bots_job(
        &self,
        nuance_integration_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOB,
                )
                .path(&nuance_integration_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    /// - `job_id`
    #[inline]
    pub fn get_integrations_speech_nuance_nuance_integration_id_bots_job_results(
        &self,
        nuance_integration_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> IntegrationsRequest<
        GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults,
    > {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOB_RESULTS,
                )
                .path(&nuance_integration_id.into())
                .path(&job_id.into()),
        )
    }
    /// `PUT /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    /// - `settings`
    #[inline]
    pub fn put_integrations_speech_nuance_nuance_integration_id_bots_launch_settings(
        &self,
        nuance_integration_id: impl Into<String>,
        settings: models::NuanceBotLaunchSettings,
    ) -> IntegrationsRequest<
        PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_LAUNCH_SETTINGS,
            )
            .path(&nuance_integration_id.into());
        call.body_json(&settings);
        IntegrationsRequest::new(call)
    }
    /// `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    /// - `settings`
    #[inline]
    pub fn post_integrations_speech_nuance_nuance_integration_id_bots_launch_validate(
        &self,
        nuance_integration_id: impl Into<String>,
        settings: models::BotExecutionConfiguration,
    ) -> IntegrationsRequest<
        PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_LAUNCH_VALIDATE,
            )
            .path(&nuance_integration_id.into());
        call.body_json(&settings);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    /// - `bot_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `target_channel`
    #[inline]
    pub fn get_integrations_speech_nuance_nuance_integration_id_bot(
        &self,
        nuance_integration_id: impl Into<String>,
        bot_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechNuanceNuanceIntegrationIdBot> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT,
                )
                .path(&nuance_integration_id.into())
                .path(&bot_id.into()),
        )
    }
    /// `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    /// - `bot_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `body`
    #[inline]
    pub fn post_integrations_speech_nuance_nuance_integration_id_bot_jobs(
        &self,
        nuance_integration_id: impl Into<String>,
        bot_id: impl Into<String>,
    ) -> IntegrationsRequest<PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOBS,
                )
                .path(&nuance_integration_id.into())
                .path(&bot_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    /// - `bot_id`
    /// - `job_id`
    #[inline]
    pub fn get_integrations_speech_nuance_nuance_integration_id_bot_job(
        &self,
        nuance_integration_id: impl Into<String>,
        bot_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOB,
                )
                .path(&nuance_integration_id.into())
                .path(&bot_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `nuance_integration_id`
    /// - `bot_id`
    /// - `job_id`
    #[inline]
    pub fn get_integrations_speech_nuance_nuance_integration_id_bot_job_results(
        &self,
        nuance_integration_id: impl Into<String>,
        bot_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> IntegrationsRequest<
        GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults,
    > {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOB_RESULTS,
                )
                .path(&nuance_integration_id.into())
                .path(&bot_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/stt/engines`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_speech_stt_engines(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsSpeechSttEngines> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_STT_ENGINES),
        )
    }
    /// `GET /api/v2/integrations/speech/stt/engines/{engineId}`
    ///
    /// Arguments:
    /// - `engine_id`
    #[inline]
    pub fn get_integrations_speech_stt_engine(
        &self,
        engine_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechSttEngine> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_STT_ENGINE)
                .path(&engine_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/engines`
    ///
    /// Optional, set on the request:
    /// - `include_voices`
    /// - `language`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_speech_tts_engines(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsSpeechTtsEngines> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_TTS_ENGINES),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/engines/{engineId}`
    ///
    /// Arguments:
    /// - `engine_id`
    ///
    /// Optional, set on the request:
    /// - `include_voices`
    #[inline]
    pub fn get_integrations_speech_tts_engine(
        &self,
        engine_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechTtsEngine> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_TTS_ENGINE)
                .path(&engine_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/engines/{engineId}/voices`
    ///
    /// Arguments:
    /// - `engine_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_integrations_speech_tts_engine_voices(
        &self,
        engine_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechTtsEngineVoices> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_TTS_ENGINE_VOICES)
                .path(&engine_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}`
    ///
    /// Arguments:
    /// - `engine_id`
    /// - `voice_id`
    #[inline]
    pub fn get_integrations_speech_tts_engine_voice(
        &self,
        engine_id: impl Into<String>,
        voice_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsSpeechTtsEngineVoice> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_TTS_ENGINE_VOICE)
                .path(&engine_id.into())
                .path(&voice_id.into()),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/settings`
    #[inline]
    pub fn get_integrations_speech_tts_settings(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsSpeechTtsSettings> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_SPEECH_TTS_SETTINGS),
        )
    }
    /// `PUT /api/v2/integrations/speech/tts/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_integrations_speech_tts_settings(
        &self,
        body: models::TtsSettings,
    ) -> IntegrationsRequest<PutIntegrationsSpeechTtsSettings> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_INTEGRATIONS_SPEECH_TTS_SETTINGS,
        );
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/types`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    #[inline]
    pub fn get_integrations_types(&self) -> IntegrationsRequest<GetIntegrationsTypes> {
        IntegrationsRequest::new(rt::Call::new(&self.client, &GET_INTEGRATIONS_TYPES))
    }
    /// `GET /api/v2/integrations/types/{typeId}`
    ///
    /// Arguments:
    /// - `type_id`
    #[inline]
    pub fn get_integrations_type(
        &self,
        type_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsType> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_TYPE).path(&type_id.into()),
        )
    }
    /// `GET /api/v2/integrations/types/{typeId}/configschemas/{configType}`
    ///
    /// Arguments:
    /// - `type_id`
    /// - `config_type`
    #[inline]
    pub fn get_integrations_type_configschema(
        &self,
        type_id: impl Into<String>,
        config_type: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsTypeConfigschema> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATIONS_TYPE_CONFIGSCHEMA)
                .path(&type_id.into())
                .path(&config_type.into()),
        )
    }
    /// `GET /api/v2/integrations/unifiedcommunications/clientapps`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    #[inline]
    pub fn get_integrations_unifiedcommunications_clientapps(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsUnifiedcommunicationsClientapps> {
        IntegrationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_INTEGRATIONS_UNIFIEDCOMMUNICATIONS_CLIENTAPPS,
            ),
        )
    }
    /// `GET /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}`
    ///
    /// Arguments:
    /// - `uc_integration_id`
    #[inline]
    pub fn get_integrations_unifiedcommunications_clientapp(
        &self,
        uc_integration_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationsUnifiedcommunicationsClientapp> {
        IntegrationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_INTEGRATIONS_UNIFIEDCOMMUNICATIONS_CLIENTAPP,
                )
                .path(&uc_integration_id.into()),
        )
    }
    /// `PUT /api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences`
    ///
    /// Arguments:
    /// - `uc_integration_id`
    /// - `body`
    #[inline]
    pub fn put_integrations_unifiedcommunication_thirdpartypresences(
        &self,
        uc_integration_id: impl Into<String>,
        body: Vec<models::UCThirdPartyPresence>,
    ) -> IntegrationsRequest<PutIntegrationsUnifiedcommunicationThirdpartypresences> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_INTEGRATIONS_UNIFIEDCOMMUNICATION_THIRDPARTYPRESENCES,
            )
            .path(&uc_integration_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/userapps`
    ///
    /// Optional, set on the request:
    /// - `app_host`
    /// - `expand`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    #[inline]
    pub fn get_integrations_userapps(
        &self,
    ) -> IntegrationsRequest<GetIntegrationsUserapps> {
        IntegrationsRequest::new(rt::Call::new(&self.client, &GET_INTEGRATIONS_USERAPPS))
    }
    /// `POST /api/v2/integrations/webhooks/{tokenId}/events`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `token_id`
    /// - `body`
    #[inline]
    pub fn post_integrations_webhook_events(
        &self,
        token_id: impl Into<String>,
        body: std::collections::BTreeMap<String, rt::Value>,
    ) -> IntegrationsRequest<PostIntegrationsWebhookEvents> {
        let mut call = rt::Call::new(&self.client, &POST_INTEGRATIONS_WEBHOOK_EVENTS)
            .path(&token_id.into());
        call.body_json(&body);
        IntegrationsRequest::new(call)
    }
    /// `GET /api/v2/integrations/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    #[inline]
    pub fn get_integration(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegration> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATION).path(&integration_id.into()),
        )
    }
    /// `DELETE /api/v2/integrations/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn delete_integration(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<DeleteIntegration> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &DELETE_INTEGRATION).path(&integration_id.into()),
        )
    }
    /// `PATCH /api/v2/integrations/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    /// - `body`
    #[inline]
    pub fn patch_integration(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<PatchIntegration> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &PATCH_INTEGRATION).path(&integration_id.into()),
        )
    }
    /// `GET /api/v2/integrations/{integrationId}/config/current`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_integration_config_current(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<GetIntegrationConfigCurrent> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &GET_INTEGRATION_CONFIG_CURRENT)
                .path(&integration_id.into()),
        )
    }
    /// `PUT /api/v2/integrations/{integrationId}/config/current`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_integration_config_current(
        &self,
        integration_id: impl Into<String>,
    ) -> IntegrationsRequest<PutIntegrationConfigCurrent> {
        IntegrationsRequest::new(
            rt::Call::new(&self.client, &PUT_INTEGRATION_CONFIG_CURRENT)
                .path(&integration_id.into()),
        )
    }
}
/// A request of [`IntegrationsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `IntegrationsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct IntegrationsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> IntegrationsRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for IntegrationsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for IntegrationsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_INTEGRATIONS: rt::Operation = rt::Operation::new(
        "getIntegrations",
        rt::Method::Get,
        &["/api/v2/integrations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations`.
#[derive(Debug)]
pub enum GetIntegrations {}
impl rt::Endpoint for GetIntegrations {
    type Answer = models::IntegrationEntityListing;
}
impl IntegrationsRequest<GetIntegrations> {
    /// Sets `credentialId`.
    #[inline]
    pub fn credential_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("credentialId", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `ids`.
    #[inline]
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "ids",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `integrationType`.
    #[inline]
    pub fn integration_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("integrationType", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `reportedState`.
    #[inline]
    pub fn reported_state(mut self, value: impl Into<String>) -> Self {
        self.call.query("reportedState", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_INTEGRATIONS: rt::Operation = rt::Operation::new(
        "postIntegrations",
        rt::Method::Post,
        &["/api/v2/integrations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations`.
#[derive(Debug)]
pub enum PostIntegrations {}
impl rt::Endpoint for PostIntegrations {
    type Answer = models::Integration;
}
impl IntegrationsRequest<PostIntegrations> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CreateIntegrationRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_INTEGRATIONS_ACTIONS: rt::Operation = rt::Operation::new(
        "getIntegrationsActions",
        rt::Method::Get,
        &["/api/v2/integrations/actions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_actions`.
#[derive(Debug)]
pub enum GetIntegrationsActions {}
impl rt::Endpoint for GetIntegrationsActions {
    type Answer = models::ActionEntityListing;
}
impl IntegrationsRequest<GetIntegrationsActions> {
    /// Sets `category`.
    #[inline]
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.call.query("category", value.into());
        self
    }
    /// Sets `ids`.
    #[inline]
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("ids", value.into());
        self
    }
    /// Sets `includeAuthActions`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_auth_actions(mut self, value: impl Into<String>) -> Self {
        self.call.query("includeAuthActions", value.into());
        self
    }
    /// Sets `includeConfig`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_config(mut self, value: bool) -> Self {
        self.call.query("includeConfig", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `secure`.
    #[inline]
    pub fn secure(mut self, value: impl Into<String>) -> Self {
        self.call.query("secure", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_INTEGRATIONS_ACTIONS: rt::Operation = rt::Operation::new(
        "postIntegrationsActions",
        rt::Method::Post,
        &["/api/v2/integrations/actions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_actions`.
#[derive(Debug)]
pub enum PostIntegrationsActions {}
impl rt::Endpoint for PostIntegrationsActions {
    type Answer = models::Action;
}
static GET_INTEGRATIONS_ACTIONS_CATEGORIES: rt::Operation = rt::Operation::new(
        "getIntegrationsActionsCategories",
        rt::Method::Get,
        &["/api/v2/integrations/actions/categories"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_actions_categories`.
#[derive(Debug)]
pub enum GetIntegrationsActionsCategories {}
impl rt::Endpoint for GetIntegrationsActionsCategories {
    type Answer = models::CategoryEntityListing;
}
impl IntegrationsRequest<GetIntegrationsActionsCategories> {
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `secure`.
    #[inline]
    pub fn secure(mut self, value: impl Into<String>) -> Self {
        self.call.query("secure", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_INTEGRATIONS_ACTIONS_CERTIFICATES: rt::Operation = rt::Operation::new(
        "getIntegrationsActionsCertificates",
        rt::Method::Get,
        &["/api/v2/integrations/actions/certificates"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_actions_certificates`.
#[derive(Debug)]
pub enum GetIntegrationsActionsCertificates {}
impl rt::Endpoint for GetIntegrationsActionsCertificates {
    type Answer = models::ActionCertificateListing;
}
impl IntegrationsRequest<GetIntegrationsActionsCertificates> {
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status", value.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static GET_INTEGRATIONS_ACTIONS_CERTIFICATES_TRUSTSTORE: rt::Operation = rt::Operation::new(
        "getIntegrationsActionsCertificatesTruststore",
        rt::Method::Get,
        &["/api/v2/integrations/actions/certificates/truststore"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_actions_certificates_truststore`.
#[derive(Debug)]
pub enum GetIntegrationsActionsCertificatesTruststore {}
impl rt::Endpoint for GetIntegrationsActionsCertificatesTruststore {
    type Answer = models::TrustedCertificates;
}
static GET_INTEGRATIONS_ACTIONS_DRAFTS: rt::Operation = rt::Operation::new(
        "getIntegrationsActionsDrafts",
        rt::Method::Get,
        &["/api/v2/integrations/actions/drafts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_actions_drafts`.
#[derive(Debug)]
pub enum GetIntegrationsActionsDrafts {}
impl rt::Endpoint for GetIntegrationsActionsDrafts {
    type Answer = models::ActionEntityListing;
}
impl IntegrationsRequest<GetIntegrationsActionsDrafts> {
    /// Sets `category`.
    #[inline]
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.call.query("category", value.into());
        self
    }
    /// Sets `ids`.
    #[inline]
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("ids", value.into());
        self
    }
    /// Sets `includeAuthActions`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_auth_actions(mut self, value: impl Into<String>) -> Self {
        self.call.query("includeAuthActions", value.into());
        self
    }
    /// Sets `includeConfig`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_config(mut self, value: bool) -> Self {
        self.call.query("includeConfig", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `secure`.
    #[inline]
    pub fn secure(mut self, value: impl Into<String>) -> Self {
        self.call.query("secure", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_INTEGRATIONS_ACTIONS_DRAFTS: rt::Operation = rt::Operation::new(
        "postIntegrationsActionsDrafts",
        rt::Method::Post,
        &["/api/v2/integrations/actions/drafts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_actions_drafts`.
#[derive(Debug)]
pub enum PostIntegrationsActionsDrafts {}
impl rt::Endpoint for PostIntegrationsActionsDrafts {
    type Answer = models::Action;
}
static GET_INTEGRATIONS_ACTIONS_FUNCTIONS_RUNTIMES: rt::Operation = rt::Operation::new(
        "getIntegrationsActionsFunctionsRuntimes",
        rt::Method::Get,
        &["/api/v2/integrations/actions/functions/runtimes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_actions_functions_runtimes`.
#[derive(Debug)]
pub enum GetIntegrationsActionsFunctionsRuntimes {}
impl rt::Endpoint for GetIntegrationsActionsFunctionsRuntimes {
    type Answer = Vec<models::FunctionRuntime>;
}
static GET_INTEGRATIONS_ACTION: rt::Operation = rt::Operation::new(
        "getIntegrationsAction",
        rt::Method::Get,
        &["/api/v2/integrations/actions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_action`.
#[derive(Debug)]
pub enum GetIntegrationsAction {}
impl rt::Endpoint for GetIntegrationsAction {
    type Answer = models::Action;
}
impl IntegrationsRequest<GetIntegrationsAction> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `flatten`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn flatten(mut self, value: bool) -> Self {
        self.call.query("flatten", value.to_string());
        self
    }
    /// Sets `includeConfig`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_config(mut self, value: bool) -> Self {
        self.call.query("includeConfig", value.to_string());
        self
    }
}
static DELETE_INTEGRATIONS_ACTION: rt::Operation = rt::Operation::new(
        "deleteIntegrationsAction",
        rt::Method::Delete,
        &["/api/v2/integrations/actions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_integrations_action`.
#[derive(Debug)]
pub enum DeleteIntegrationsAction {}
impl rt::Endpoint for DeleteIntegrationsAction {
    type Answer = ();
}
static PATCH_INTEGRATIONS_ACTION: rt::Operation = rt::Operation::new(
        "patchIntegrationsAction",
        rt::Method::Patch,
        &["/api/v2/integrations/actions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_integrations_action`.
#[derive(Debug)]
pub enum PatchIntegrationsAction {}
impl rt::Endpoint for PatchIntegrationsAction {
    type Answer = models::Action;
}
static GET_INTEGRATIONS_ACTION_DRAFT: rt::Operation = rt::Operation::new(
        "getIntegrationsActionDraft",
        rt::Method::Get,
        &["/api/v2/integrations/actions/", "/draft"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_action_draft`.
#[derive(Debug)]
pub enum GetIntegrationsActionDraft {}
impl rt::Endpoint for GetIntegrationsActionDraft {
    type Answer = models::Action;
}
impl IntegrationsRequest<GetIntegrationsActionDraft> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `flatten`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn flatten(mut self, value: bool) -> Self {
        self.call.query("flatten", value.to_string());
        self
    }
    /// Sets `includeConfig`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_config(mut self, value: bool) -> Self {
        self.call.query("includeConfig", value.to_string());
        self
    }
}
static POST_INTEGRATIONS_ACTION_DRAFT: rt::Operation = rt::Operation::new(
        "postIntegrationsActionDraft",
        rt::Method::Post,
        &["/api/v2/integrations/actions/", "/draft"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_action_draft`.
#[derive(Debug)]
pub enum PostIntegrationsActionDraft {}
impl rt::Endpoint for PostIntegrationsActionDraft {
    type Answer = models::Action;
}
static DELETE_INTEGRATIONS_ACTION_DRAFT: rt::Operation = rt::Operation::new(
        "deleteIntegrationsActionDraft",
        rt::Method::Delete,
        &["/api/v2/integrations/actions/", "/draft"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_integrations_action_draft`.
#[derive(Debug)]
pub enum DeleteIntegrationsActionDraft {}
impl rt::Endpoint for DeleteIntegrationsActionDraft {
    type Answer = ();
}
static PATCH_INTEGRATIONS_ACTION_DRAFT: rt::Operation = rt::Operation::new(
        "patchIntegrationsActionDraft",
        rt::Method::Patch,
        &["/api/v2/integrations/actions/", "/draft"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_integrations_action_draft`.
#[derive(Debug)]
pub enum PatchIntegrationsActionDraft {}
impl rt::Endpoint for PatchIntegrationsActionDraft {
    type Answer = models::Action;
}
static GET_INTEGRATIONS_ACTION_DRAFT_FUNCTION: rt::Operation = rt::Operation::new(
        "getIntegrationsActionDraftFunction",
        rt::Method::Get,
        &["/api/v2/integrations/actions/", "/draft/function"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_action_draft_function`.
#[derive(Debug)]
pub enum GetIntegrationsActionDraftFunction {}
impl rt::Endpoint for GetIntegrationsActionDraftFunction {
    type Answer = models::FunctionConfig;
}
static PUT_INTEGRATIONS_ACTION_DRAFT_FUNCTION: rt::Operation = rt::Operation::new(
        "putIntegrationsActionDraftFunction",
        rt::Method::Put,
        &["/api/v2/integrations/actions/", "/draft/function"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_integrations_action_draft_function`.
#[derive(Debug)]
pub enum PutIntegrationsActionDraftFunction {}
impl rt::Endpoint for PutIntegrationsActionDraftFunction {
    type Answer = models::FunctionConfig;
}
static POST_INTEGRATIONS_ACTION_DRAFT_FUNCTION_UPLOAD: rt::Operation = rt::Operation::new(
        "postIntegrationsActionDraftFunctionUpload",
        rt::Method::Post,
        &["/api/v2/integrations/actions/", "/draft/function/upload"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_action_draft_function_upload`.
#[derive(Debug)]
pub enum PostIntegrationsActionDraftFunctionUpload {}
impl rt::Endpoint for PostIntegrationsActionDraftFunctionUpload {
    type Answer = models::FunctionUploadResponse;
}
static POST_INTEGRATIONS_ACTION_DRAFT_PUBLISH: rt::Operation = rt::Operation::new(
        "postIntegrationsActionDraftPublish",
        rt::Method::Post,
        &["/api/v2/integrations/actions/", "/draft/publish"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_action_draft_publish`.
#[derive(Debug)]
pub enum PostIntegrationsActionDraftPublish {}
impl rt::Endpoint for PostIntegrationsActionDraftPublish {
    type Answer = models::Action;
}
static GET_INTEGRATIONS_ACTION_DRAFT_SCHEMA: rt::Operation = rt::Operation::new(
        "getIntegrationsActionDraftSchema",
        rt::Method::Get,
        &["/api/v2/integrations/actions/", "/draft/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_action_draft_schema`.
#[derive(Debug)]
pub enum GetIntegrationsActionDraftSchema {}
impl rt::Endpoint for GetIntegrationsActionDraftSchema {
    type Answer = models::JsonSchemaDocument;
}
impl IntegrationsRequest<GetIntegrationsActionDraftSchema> {
    /// Sets `flatten`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn flatten(mut self, value: bool) -> Self {
        self.call.query("flatten", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_ACTION_DRAFT_TEMPLATE: rt::Operation = rt::Operation::new(
        "getIntegrationsActionDraftTemplate",
        rt::Method::Get,
        &["/api/v2/integrations/actions/", "/draft/templates/", ""],
    )
    .accept("text/plain")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_action_draft_template`.
#[derive(Debug)]
pub enum GetIntegrationsActionDraftTemplate {}
impl rt::Endpoint for GetIntegrationsActionDraftTemplate {
    type Answer = String;
}
static POST_INTEGRATIONS_ACTION_DRAFT_TEST: rt::Operation = rt::Operation::new(
        "postIntegrationsActionDraftTest",
        rt::Method::Post,
        &["/api/v2/integrations/actions/", "/draft/test"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_action_draft_test`.
#[derive(Debug)]
pub enum PostIntegrationsActionDraftTest {}
impl rt::Endpoint for PostIntegrationsActionDraftTest {
    type Answer = models::TestExecutionResult;
}
impl IntegrationsRequest<PostIntegrationsActionDraftTest> {
    /// Sets `flatten`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn flatten(mut self, value: bool) -> Self {
        self.call.query("flatten", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_ACTION_DRAFT_VALIDATION: rt::Operation = rt::Operation::new(
        "getIntegrationsActionDraftValidation",
        rt::Method::Get,
        &["/api/v2/integrations/actions/", "/draft/validation"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_action_draft_validation`.
#[derive(Debug)]
pub enum GetIntegrationsActionDraftValidation {}
impl rt::Endpoint for GetIntegrationsActionDraftValidation {
    type Answer = models::DraftValidationResult;
}
static POST_INTEGRATIONS_ACTION_EXECUTE: rt::Operation = rt::Operation::new(
        "postIntegrationsActionExecute",
        rt::Method::Post,
        &["/api/v2/integrations/actions/", "/execute"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_action_execute`.
#[derive(Debug)]
pub enum PostIntegrationsActionExecute {}
impl rt::Endpoint for PostIntegrationsActionExecute {
    type Answer = rt::Value;
}
impl IntegrationsRequest<PostIntegrationsActionExecute> {
    /// Sets `flatten`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn flatten(mut self, value: bool) -> Self {
        self.call.query("flatten", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_ACTION_FUNCTION: rt::Operation = rt::Operation::new(
        "getIntegrationsActionFunction",
        rt::Method::Get,
        &["/api/v2/integrations/actions/", "/function"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_action_function`.
#[derive(Debug)]
pub enum GetIntegrationsActionFunction {}
impl rt::Endpoint for GetIntegrationsActionFunction {
    type Answer = models::FunctionConfig;
}
static GET_INTEGRATIONS_ACTION_SCHEMA: rt::Operation = rt::Operation::new(
        "getIntegrationsActionSchema",
        rt::Method::Get,
        &["/api/v2/integrations/actions/", "/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_action_schema`.
#[derive(Debug)]
pub enum GetIntegrationsActionSchema {}
impl rt::Endpoint for GetIntegrationsActionSchema {
    type Answer = models::JsonSchemaDocument;
}
impl IntegrationsRequest<GetIntegrationsActionSchema> {
    /// Sets `flatten`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn flatten(mut self, value: bool) -> Self {
        self.call.query("flatten", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_ACTION_TEMPLATE: rt::Operation = rt::Operation::new(
        "getIntegrationsActionTemplate",
        rt::Method::Get,
        &["/api/v2/integrations/actions/", "/templates/", ""],
    )
    .accept("text/plain")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_action_template`.
#[derive(Debug)]
pub enum GetIntegrationsActionTemplate {}
impl rt::Endpoint for GetIntegrationsActionTemplate {
    type Answer = String;
}
static POST_INTEGRATIONS_ACTION_TEST: rt::Operation = rt::Operation::new(
        "postIntegrationsActionTest",
        rt::Method::Post,
        &["/api/v2/integrations/actions/", "/test"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_action_test`.
#[derive(Debug)]
pub enum PostIntegrationsActionTest {}
impl rt::Endpoint for PostIntegrationsActionTest {
    type Answer = models::TestExecutionResult;
}
impl IntegrationsRequest<PostIntegrationsActionTest> {
    /// Sets `flatten`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn flatten(mut self, value: bool) -> Self {
        self.call.query("flatten", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS: rt::Operation = rt::Operation::new(
        "getIntegrationsBotconnectorIntegrationIdBots",
        rt::Method::Get,
        &["/api/v2/integrations/botconnector/", "/bots"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_botconnector_integration_id_bots`.
#[derive(Debug)]
pub enum GetIntegrationsBotconnectorIntegrationIdBots {}
impl rt::Endpoint for GetIntegrationsBotconnectorIntegrationIdBots {
    type Answer = models::BotList;
}
static PUT_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS: rt::Operation = rt::Operation::new(
        "putIntegrationsBotconnectorIntegrationIdBots",
        rt::Method::Put,
        &["/api/v2/integrations/botconnector/", "/bots"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_integrations_botconnector_integration_id_bots`.
#[derive(Debug)]
pub enum PutIntegrationsBotconnectorIntegrationIdBots {}
impl rt::Endpoint for PutIntegrationsBotconnectorIntegrationIdBots {
    type Answer = ();
}
static GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS_SUMMARIES: rt::Operation = rt::Operation::new(
        "getIntegrationsBotconnectorIntegrationIdBotsSummaries",
        rt::Method::Get,
        &["/api/v2/integrations/botconnector/", "/bots/summaries"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_botconnector_integration_id_bots_summaries`.
#[derive(Debug)]
pub enum GetIntegrationsBotconnectorIntegrationIdBotsSummaries {}
impl rt::Endpoint for GetIntegrationsBotconnectorIntegrationIdBotsSummaries {
    type Answer = models::BotConnectorBotSummaryEntityListing;
}
impl IntegrationsRequest<GetIntegrationsBotconnectorIntegrationIdBotsSummaries> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOT: rt::Operation = rt::Operation::new(
        "getIntegrationsBotconnectorIntegrationIdBot",
        rt::Method::Get,
        &["/api/v2/integrations/botconnector/", "/bots/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_botconnector_integration_id_bot`.
#[derive(Debug)]
pub enum GetIntegrationsBotconnectorIntegrationIdBot {}
impl rt::Endpoint for GetIntegrationsBotconnectorIntegrationIdBot {
    type Answer = models::BotConnectorBot;
}
impl IntegrationsRequest<GetIntegrationsBotconnectorIntegrationIdBot> {
    /// Sets `version`.
    #[inline]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.call.query("version", value.into());
        self
    }
}
static GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOT_VERSIONS: rt::Operation = rt::Operation::new(
        "getIntegrationsBotconnectorIntegrationIdBotVersions",
        rt::Method::Get,
        &["/api/v2/integrations/botconnector/", "/bots/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_botconnector_integration_id_bot_versions`.
#[derive(Debug)]
pub enum GetIntegrationsBotconnectorIntegrationIdBotVersions {}
impl rt::Endpoint for GetIntegrationsBotconnectorIntegrationIdBotVersions {
    type Answer = models::BotConnectorBotVersionSummaryEntityListing;
}
impl IntegrationsRequest<GetIntegrationsBotconnectorIntegrationIdBotVersions> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_INTEGRATIONS_BOTCONNECTORS_INCOMING_MESSAGES: rt::Operation = rt::Operation::new(
        "postIntegrationsBotconnectorsIncomingMessages",
        rt::Method::Post,
        &["/api/v2/integrations/botconnectors/incoming/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_botconnectors_incoming_messages`.
#[derive(Debug)]
pub enum PostIntegrationsBotconnectorsIncomingMessages {}
impl rt::Endpoint for PostIntegrationsBotconnectorsIncomingMessages {
    type Answer = models::IncomingMessageResponse;
}
static POST_INTEGRATIONS_BOTCONNECTORS_OUTGOING_MESSAGES: rt::Operation = rt::Operation::new(
        "postIntegrationsBotconnectorsOutgoingMessages",
        rt::Method::Post,
        &["/api/v2/integrations/botconnectors/outgoing/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_botconnectors_outgoing_messages`.
#[derive(Debug)]
pub enum PostIntegrationsBotconnectorsOutgoingMessages {}
impl rt::Endpoint for PostIntegrationsBotconnectorsOutgoingMessages {
    type Answer = models::OutgoingMessageResponse;
}
static GET_INTEGRATIONS_BOTCONNECTOR_BOTS: rt::Operation = rt::Operation::new(
        "getIntegrationsBotconnectorBots",
        rt::Method::Get,
        &["/api/v2/integrations/botconnectors/", "/bots"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_botconnector_bots`.
#[derive(Debug)]
pub enum GetIntegrationsBotconnectorBots {}
impl rt::Endpoint for GetIntegrationsBotconnectorBots {
    type Answer = models::BotListing;
}
impl IntegrationsRequest<GetIntegrationsBotconnectorBots> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_BOTCONNECTOR_BOTS_SUMMARIES: rt::Operation = rt::Operation::new(
        "getIntegrationsBotconnectorBotsSummaries",
        rt::Method::Get,
        &["/api/v2/integrations/botconnectors/", "/bots/summaries"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_botconnector_bots_summaries`.
#[derive(Debug)]
pub enum GetIntegrationsBotconnectorBotsSummaries {}
impl rt::Endpoint for GetIntegrationsBotconnectorBotsSummaries {
    type Answer = models::BotSummaryEntityListing;
}
impl IntegrationsRequest<GetIntegrationsBotconnectorBotsSummaries> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_BOTCONNECTOR_BOT: rt::Operation = rt::Operation::new(
        "getIntegrationsBotconnectorBot",
        rt::Method::Get,
        &["/api/v2/integrations/botconnectors/", "/bots/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_botconnector_bot`.
#[derive(Debug)]
pub enum GetIntegrationsBotconnectorBot {}
impl rt::Endpoint for GetIntegrationsBotconnectorBot {
    type Answer = models::Bot;
}
impl IntegrationsRequest<GetIntegrationsBotconnectorBot> {
    /// Sets `version`.
    #[inline]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.call.query("version", value.into());
        self
    }
}
static GET_INTEGRATIONS_CLIENTAPPS: rt::Operation = rt::Operation::new(
        "getIntegrationsClientapps",
        rt::Method::Get,
        &["/api/v2/integrations/clientapps"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_clientapps`.
#[derive(Debug)]
pub enum GetIntegrationsClientapps {}
impl rt::Endpoint for GetIntegrationsClientapps {
    type Answer = models::ClientAppEntityListing;
}
impl IntegrationsRequest<GetIntegrationsClientapps> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static GET_INTEGRATIONS_CREDENTIALS: rt::Operation = rt::Operation::new(
        "getIntegrationsCredentials",
        rt::Method::Get,
        &["/api/v2/integrations/credentials"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_credentials`.
#[derive(Debug)]
pub enum GetIntegrationsCredentials {}
impl rt::Endpoint for GetIntegrationsCredentials {
    type Answer = models::CredentialInfoListing;
}
impl IntegrationsRequest<GetIntegrationsCredentials> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_INTEGRATIONS_CREDENTIALS: rt::Operation = rt::Operation::new(
        "postIntegrationsCredentials",
        rt::Method::Post,
        &["/api/v2/integrations/credentials"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_credentials`.
#[derive(Debug)]
pub enum PostIntegrationsCredentials {}
impl rt::Endpoint for PostIntegrationsCredentials {
    type Answer = models::CredentialInfo;
}
impl IntegrationsRequest<PostIntegrationsCredentials> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::Credential) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_INTEGRATIONS_CREDENTIALS_LISTING: rt::Operation = rt::Operation::new(
        "getIntegrationsCredentialsListing",
        rt::Method::Get,
        &["/api/v2/integrations/credentials/listing"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_credentials_listing`.
#[derive(Debug)]
pub enum GetIntegrationsCredentialsListing {}
impl rt::Endpoint for GetIntegrationsCredentialsListing {
    type Answer = models::CredentialInfoCursorListing;
}
impl IntegrationsRequest<GetIntegrationsCredentialsListing> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_INTEGRATIONS_CREDENTIALS_TYPES: rt::Operation = rt::Operation::new(
        "getIntegrationsCredentialsTypes",
        rt::Method::Get,
        &["/api/v2/integrations/credentials/types"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_credentials_types`.
#[derive(Debug)]
pub enum GetIntegrationsCredentialsTypes {}
impl rt::Endpoint for GetIntegrationsCredentialsTypes {
    type Answer = Vec<models::CredentialType>;
}
static GET_INTEGRATIONS_CREDENTIAL: rt::Operation = rt::Operation::new(
        "getIntegrationsCredential",
        rt::Method::Get,
        &["/api/v2/integrations/credentials/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_credential`.
#[derive(Debug)]
pub enum GetIntegrationsCredential {}
impl rt::Endpoint for GetIntegrationsCredential {
    type Answer = models::Credential;
}
static PUT_INTEGRATIONS_CREDENTIAL: rt::Operation = rt::Operation::new(
        "putIntegrationsCredential",
        rt::Method::Put,
        &["/api/v2/integrations/credentials/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_integrations_credential`.
#[derive(Debug)]
pub enum PutIntegrationsCredential {}
impl rt::Endpoint for PutIntegrationsCredential {
    type Answer = models::CredentialInfo;
}
impl IntegrationsRequest<PutIntegrationsCredential> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::Credential) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_INTEGRATIONS_CREDENTIAL: rt::Operation = rt::Operation::new(
        "deleteIntegrationsCredential",
        rt::Method::Delete,
        &["/api/v2/integrations/credentials/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_integrations_credential`.
#[derive(Debug)]
pub enum DeleteIntegrationsCredential {}
impl rt::Endpoint for DeleteIntegrationsCredential {
    type Answer = ();
}
static GET_INTEGRATIONS_SPEECH_AUDIOCONNECTOR: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechAudioconnector",
        rt::Method::Get,
        &["/api/v2/integrations/speech/audioconnector"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_audioconnector`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechAudioconnector {}
impl rt::Endpoint for GetIntegrationsSpeechAudioconnector {
    type Answer = models::AudioConnectorIntegrationEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechAudioconnector> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_AUDIOCONNECTOR_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechAudioconnectorIntegrationId",
        rt::Method::Get,
        &["/api/v2/integrations/speech/audioconnector/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_audioconnector_integration_id`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechAudioconnectorIntegrationId {}
impl rt::Endpoint for GetIntegrationsSpeechAudioconnectorIntegrationId {
    type Answer = models::AudioConnectorIntegration;
}
static GET_INTEGRATIONS_SPEECH_DIALOGFLOW_AGENTS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechDialogflowAgents",
        rt::Method::Get,
        &["/api/v2/integrations/speech/dialogflow/agents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_dialogflow_agents`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechDialogflowAgents {}
impl rt::Endpoint for GetIntegrationsSpeechDialogflowAgents {
    type Answer = models::DialogflowAgentSummaryEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechDialogflowAgents> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_DIALOGFLOW_AGENT: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechDialogflowAgent",
        rt::Method::Get,
        &["/api/v2/integrations/speech/dialogflow/agents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_dialogflow_agent`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechDialogflowAgent {}
impl rt::Endpoint for GetIntegrationsSpeechDialogflowAgent {
    type Answer = models::DialogflowAgent;
}
static GET_INTEGRATIONS_SPEECH_DIALOGFLOWCX_AGENTS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechDialogflowcxAgents",
        rt::Method::Get,
        &["/api/v2/integrations/speech/dialogflowcx/agents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_dialogflowcx_agents`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechDialogflowcxAgents {}
impl rt::Endpoint for GetIntegrationsSpeechDialogflowcxAgents {
    type Answer = models::DialogflowCXAgentSummaryEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechDialogflowcxAgents> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_DIALOGFLOWCX_AGENT: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechDialogflowcxAgent",
        rt::Method::Get,
        &["/api/v2/integrations/speech/dialogflowcx/agents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_dialogflowcx_agent`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechDialogflowcxAgent {}
impl rt::Endpoint for GetIntegrationsSpeechDialogflowcxAgent {
    type Answer = models::DialogflowCXAgent;
}
static GET_INTEGRATIONS_SPEECH_LEX_BOT_ALIAS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechLexBotAlias",
        rt::Method::Get,
        &["/api/v2/integrations/speech/lex/bot/alias/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_lex_bot_alias`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechLexBotAlias {}
impl rt::Endpoint for GetIntegrationsSpeechLexBotAlias {
    type Answer = models::LexBotAlias;
}
static GET_INTEGRATIONS_SPEECH_LEX_BOT_BOT_ID_ALIASES: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechLexBotBotIdAliases",
        rt::Method::Get,
        &["/api/v2/integrations/speech/lex/bot/", "/aliases"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_lex_bot_bot_id_aliases`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechLexBotBotIdAliases {}
impl rt::Endpoint for GetIntegrationsSpeechLexBotBotIdAliases {
    type Answer = models::LexBotAliasEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechLexBotBotIdAliases> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status", value.into());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_LEX_BOTS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechLexBots",
        rt::Method::Get,
        &["/api/v2/integrations/speech/lex/bots"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_lex_bots`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechLexBots {}
impl rt::Endpoint for GetIntegrationsSpeechLexBots {
    type Answer = models::LexBotEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechLexBots> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_LEXV2_BOT_ALIAS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechLexv2BotAlias",
        rt::Method::Get,
        &["/api/v2/integrations/speech/lexv2/bot/alias/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_lexv2_bot_alias`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechLexv2BotAlias {}
impl rt::Endpoint for GetIntegrationsSpeechLexv2BotAlias {
    type Answer = models::LexV2BotAlias;
}
static GET_INTEGRATIONS_SPEECH_LEXV2_BOT_BOT_ID_ALIASES: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechLexv2BotBotIdAliases",
        rt::Method::Get,
        &["/api/v2/integrations/speech/lexv2/bot/", "/aliases"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_lexv2_bot_bot_id_aliases`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechLexv2BotBotIdAliases {}
impl rt::Endpoint for GetIntegrationsSpeechLexv2BotBotIdAliases {
    type Answer = models::LexV2BotAliasEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechLexv2BotBotIdAliases> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status", value.into());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_LEXV2_BOTS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechLexv2Bots",
        rt::Method::Get,
        &["/api/v2/integrations/speech/lexv2/bots"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_lexv2_bots`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechLexv2Bots {}
impl rt::Endpoint for GetIntegrationsSpeechLexv2Bots {
    type Answer = models::LexV2BotEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechLexv2Bots> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechNuanceNuanceIntegrationIdBots",
        rt::Method::Get,
        &["/api/v2/integrations/speech/nuance/", "/bots"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_nuance_nuance_integration_id_bots`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechNuanceNuanceIntegrationIdBots {}
impl rt::Endpoint for GetIntegrationsSpeechNuanceNuanceIntegrationIdBots {
    type Answer = models::NuanceBotEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechNuanceNuanceIntegrationIdBots> {
    /// Sets `onlyRegisteredBots`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn only_registered_bots(mut self, value: bool) -> Self {
        self.call.query("onlyRegisteredBots", value.to_string());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOBS: rt::Operation = rt::Operation::new(
        "postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs",
        rt::Method::Post,
        &["/api/v2/integrations/speech/nuance/", "/bots/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_speech_nuance_nuance_integration_id_bots_jobs`.
#[derive(Debug)]
pub enum PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs {}
impl rt::Endpoint for PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs {
    type Answer = models::AsyncJob;
}
impl IntegrationsRequest<PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs> {
    /// Sets `onlyRegisteredBots`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn only_registered_bots(mut self, value: bool) -> Self {
        self.call.query("onlyRegisteredBots", value.to_string());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOB: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob",
        rt::Method::Get,
        &["/api/v2/integrations/speech/nuance/", "/bots/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_nuance_nuance_integration_id_bots_job`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob {}
impl rt::Endpoint for GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob {
    type Answer = models::AsyncJob;
}
static GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults",
        rt::Method::Get,
        &["/api/v2/integrations/speech/nuance/", "/bots/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_nuance_nuance_integration_id_bots_job_results`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults {}
impl rt::Endpoint for GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults {
    type Answer = models::NuanceBotEntityListing;
}
static PUT_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_LAUNCH_SETTINGS: rt::Operation = rt::Operation::new(
        "putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings",
        rt::Method::Put,
        &["/api/v2/integrations/speech/nuance/", "/bots/launch/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_integrations_speech_nuance_nuance_integration_id_bots_launch_settings`.
#[derive(Debug)]
pub enum PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings {}
impl rt::Endpoint for PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings {
    type Answer = ();
}
static POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_LAUNCH_VALIDATE: rt::Operation = rt::Operation::new(
        "postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate",
        rt::Method::Post,
        &["/api/v2/integrations/speech/nuance/", "/bots/launch/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_speech_nuance_nuance_integration_id_bots_launch_validate`.
#[derive(Debug)]
pub enum PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate {}
impl rt::Endpoint for PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate {
    type Answer = ();
}
static GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechNuanceNuanceIntegrationIdBot",
        rt::Method::Get,
        &["/api/v2/integrations/speech/nuance/", "/bots/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_nuance_nuance_integration_id_bot`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechNuanceNuanceIntegrationIdBot {}
impl rt::Endpoint for GetIntegrationsSpeechNuanceNuanceIntegrationIdBot {
    type Answer = models::NuanceBot;
}
impl IntegrationsRequest<GetIntegrationsSpeechNuanceNuanceIntegrationIdBot> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `targetChannel`.
    #[inline]
    pub fn target_channel(mut self, value: impl Into<String>) -> Self {
        self.call.query("targetChannel", value.into());
        self
    }
}
static POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOBS: rt::Operation = rt::Operation::new(
        "postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs",
        rt::Method::Post,
        &["/api/v2/integrations/speech/nuance/", "/bots/", "/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_speech_nuance_nuance_integration_id_bot_jobs`.
#[derive(Debug)]
pub enum PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs {}
impl rt::Endpoint for PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs {
    type Answer = models::AsyncJob;
}
impl IntegrationsRequest<PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.call.body_text(value.into());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOB: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob",
        rt::Method::Get,
        &["/api/v2/integrations/speech/nuance/", "/bots/", "/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_nuance_nuance_integration_id_bot_job`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob {}
impl rt::Endpoint for GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob {
    type Answer = models::AsyncJob;
}
static GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults",
        rt::Method::Get,
        &["/api/v2/integrations/speech/nuance/", "/bots/", "/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_nuance_nuance_integration_id_bot_job_results`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults {}
impl rt::Endpoint for GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults {
    type Answer = models::NuanceBot;
}
static GET_INTEGRATIONS_SPEECH_STT_ENGINES: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechSttEngines",
        rt::Method::Get,
        &["/api/v2/integrations/speech/stt/engines"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_stt_engines`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechSttEngines {}
impl rt::Endpoint for GetIntegrationsSpeechSttEngines {
    type Answer = models::SttEngineEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechSttEngines> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_STT_ENGINE: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechSttEngine",
        rt::Method::Get,
        &["/api/v2/integrations/speech/stt/engines/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_stt_engine`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechSttEngine {}
impl rt::Endpoint for GetIntegrationsSpeechSttEngine {
    type Answer = models::SttEngineEntity;
}
static GET_INTEGRATIONS_SPEECH_TTS_ENGINES: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechTtsEngines",
        rt::Method::Get,
        &["/api/v2/integrations/speech/tts/engines"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_tts_engines`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechTtsEngines {}
impl rt::Endpoint for GetIntegrationsSpeechTtsEngines {
    type Answer = models::TtsEngineEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechTtsEngines> {
    /// Sets `includeVoices`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_voices(mut self, value: bool) -> Self {
        self.call.query("includeVoices", value.to_string());
        self
    }
    /// Sets `language`.
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_TTS_ENGINE: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechTtsEngine",
        rt::Method::Get,
        &["/api/v2/integrations/speech/tts/engines/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_tts_engine`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechTtsEngine {}
impl rt::Endpoint for GetIntegrationsSpeechTtsEngine {
    type Answer = models::TtsEngineEntity;
}
impl IntegrationsRequest<GetIntegrationsSpeechTtsEngine> {
    /// Sets `includeVoices`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_voices(mut self, value: bool) -> Self {
        self.call.query("includeVoices", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_TTS_ENGINE_VOICES: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechTtsEngineVoices",
        rt::Method::Get,
        &["/api/v2/integrations/speech/tts/engines/", "/voices"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_tts_engine_voices`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechTtsEngineVoices {}
impl rt::Endpoint for GetIntegrationsSpeechTtsEngineVoices {
    type Answer = models::TtsVoiceEntityListing;
}
impl IntegrationsRequest<GetIntegrationsSpeechTtsEngineVoices> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_INTEGRATIONS_SPEECH_TTS_ENGINE_VOICE: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechTtsEngineVoice",
        rt::Method::Get,
        &["/api/v2/integrations/speech/tts/engines/", "/voices/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_tts_engine_voice`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechTtsEngineVoice {}
impl rt::Endpoint for GetIntegrationsSpeechTtsEngineVoice {
    type Answer = models::TtsVoiceEntity;
}
static GET_INTEGRATIONS_SPEECH_TTS_SETTINGS: rt::Operation = rt::Operation::new(
        "getIntegrationsSpeechTtsSettings",
        rt::Method::Get,
        &["/api/v2/integrations/speech/tts/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_speech_tts_settings`.
#[derive(Debug)]
pub enum GetIntegrationsSpeechTtsSettings {}
impl rt::Endpoint for GetIntegrationsSpeechTtsSettings {
    type Answer = models::TtsSettings;
}
static PUT_INTEGRATIONS_SPEECH_TTS_SETTINGS: rt::Operation = rt::Operation::new(
        "putIntegrationsSpeechTtsSettings",
        rt::Method::Put,
        &["/api/v2/integrations/speech/tts/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_integrations_speech_tts_settings`.
#[derive(Debug)]
pub enum PutIntegrationsSpeechTtsSettings {}
impl rt::Endpoint for PutIntegrationsSpeechTtsSettings {
    type Answer = models::TtsSettings;
}
static GET_INTEGRATIONS_TYPES: rt::Operation = rt::Operation::new(
        "getIntegrationsTypes",
        rt::Method::Get,
        &["/api/v2/integrations/types"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_types`.
#[derive(Debug)]
pub enum GetIntegrationsTypes {}
impl rt::Endpoint for GetIntegrationsTypes {
    type Answer = models::IntegrationTypeEntityListing;
}
impl IntegrationsRequest<GetIntegrationsTypes> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static GET_INTEGRATIONS_TYPE: rt::Operation = rt::Operation::new(
        "getIntegrationsType",
        rt::Method::Get,
        &["/api/v2/integrations/types/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_type`.
#[derive(Debug)]
pub enum GetIntegrationsType {}
impl rt::Endpoint for GetIntegrationsType {
    type Answer = models::IntegrationType;
}
static GET_INTEGRATIONS_TYPE_CONFIGSCHEMA: rt::Operation = rt::Operation::new(
        "getIntegrationsTypeConfigschema",
        rt::Method::Get,
        &["/api/v2/integrations/types/", "/configschemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_type_configschema`.
#[derive(Debug)]
pub enum GetIntegrationsTypeConfigschema {}
impl rt::Endpoint for GetIntegrationsTypeConfigschema {
    type Answer = models::JsonSchemaDocument;
}
static GET_INTEGRATIONS_UNIFIEDCOMMUNICATIONS_CLIENTAPPS: rt::Operation = rt::Operation::new(
        "getIntegrationsUnifiedcommunicationsClientapps",
        rt::Method::Get,
        &["/api/v2/integrations/unifiedcommunications/clientapps"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_unifiedcommunications_clientapps`.
#[derive(Debug)]
pub enum GetIntegrationsUnifiedcommunicationsClientapps {}
impl rt::Endpoint for GetIntegrationsUnifiedcommunicationsClientapps {
    type Answer = models::UnifiedCommunicationsIntegrationListing;
}
impl IntegrationsRequest<GetIntegrationsUnifiedcommunicationsClientapps> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static GET_INTEGRATIONS_UNIFIEDCOMMUNICATIONS_CLIENTAPP: rt::Operation = rt::Operation::new(
        "getIntegrationsUnifiedcommunicationsClientapp",
        rt::Method::Get,
        &["/api/v2/integrations/unifiedcommunications/clientapps/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_unifiedcommunications_clientapp`.
#[derive(Debug)]
pub enum GetIntegrationsUnifiedcommunicationsClientapp {}
impl rt::Endpoint for GetIntegrationsUnifiedcommunicationsClientapp {
    type Answer = models::UnifiedCommunicationsIntegration;
}
static PUT_INTEGRATIONS_UNIFIEDCOMMUNICATION_THIRDPARTYPRESENCES: rt::Operation = rt::Operation::new(
        "putIntegrationsUnifiedcommunicationThirdpartypresences",
        rt::Method::Put,
        &["/api/v2/integrations/unifiedcommunications/", "/thirdpartypresences"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_integrations_unifiedcommunication_thirdpartypresences`.
#[derive(Debug)]
pub enum PutIntegrationsUnifiedcommunicationThirdpartypresences {}
impl rt::Endpoint for PutIntegrationsUnifiedcommunicationThirdpartypresences {
    type Answer = String;
}
static GET_INTEGRATIONS_USERAPPS: rt::Operation = rt::Operation::new(
        "getIntegrationsUserapps",
        rt::Method::Get,
        &["/api/v2/integrations/userapps"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integrations_userapps`.
#[derive(Debug)]
pub enum GetIntegrationsUserapps {}
impl rt::Endpoint for GetIntegrationsUserapps {
    type Answer = models::UserAppEntityListing;
}
impl IntegrationsRequest<GetIntegrationsUserapps> {
    /// Sets `appHost`.
    #[inline]
    pub fn app_host(mut self, value: impl Into<String>) -> Self {
        self.call.query("appHost", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_INTEGRATIONS_WEBHOOK_EVENTS: rt::Operation = rt::Operation::new(
        "postIntegrationsWebhookEvents",
        rt::Method::Post,
        &["/api/v2/integrations/webhooks/", "/events"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_integrations_webhook_events`.
#[derive(Debug)]
pub enum PostIntegrationsWebhookEvents {}
impl rt::Endpoint for PostIntegrationsWebhookEvents {
    type Answer = models::WebhookInvocationResponse;
}
static GET_INTEGRATION: rt::Operation = rt::Operation::new(
        "getIntegration",
        rt::Method::Get,
        &["/api/v2/integrations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integration`.
#[derive(Debug)]
pub enum GetIntegration {}
impl rt::Endpoint for GetIntegration {
    type Answer = models::Integration;
}
impl IntegrationsRequest<GetIntegration> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static DELETE_INTEGRATION: rt::Operation = rt::Operation::new(
        "deleteIntegration",
        rt::Method::Delete,
        &["/api/v2/integrations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_integration`.
#[derive(Debug)]
pub enum DeleteIntegration {}
impl rt::Endpoint for DeleteIntegration {
    type Answer = models::Integration;
}
static PATCH_INTEGRATION: rt::Operation = rt::Operation::new(
        "patchIntegration",
        rt::Method::Patch,
        &["/api/v2/integrations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_integration`.
#[derive(Debug)]
pub enum PatchIntegration {}
impl rt::Endpoint for PatchIntegration {
    type Answer = models::Integration;
}
impl IntegrationsRequest<PatchIntegration> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::Integration) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_INTEGRATION_CONFIG_CURRENT: rt::Operation = rt::Operation::new(
        "getIntegrationConfigCurrent",
        rt::Method::Get,
        &["/api/v2/integrations/", "/config/current"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_integration_config_current`.
#[derive(Debug)]
pub enum GetIntegrationConfigCurrent {}
impl rt::Endpoint for GetIntegrationConfigCurrent {
    type Answer = models::IntegrationConfiguration;
}
static PUT_INTEGRATION_CONFIG_CURRENT: rt::Operation = rt::Operation::new(
        "putIntegrationConfigCurrent",
        rt::Method::Put,
        &["/api/v2/integrations/", "/config/current"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_integration_config_current`.
#[derive(Debug)]
pub enum PutIntegrationConfigCurrent {}
impl rt::Endpoint for PutIntegrationConfigCurrent {
    type Answer = models::IntegrationConfiguration;
}
impl IntegrationsRequest<PutIntegrationConfigCurrent> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::IntegrationConfiguration) -> Self {
        self.call.body_json(&value);
        self
    }
}
