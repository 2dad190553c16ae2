// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Architect.
#[derive(Clone, Debug)]
pub struct ArchitectApi {
    client: rt::Client,
}
impl ArchitectApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/architect/dependencytracking`
    ///
    /// Arguments:
    /// - `name`
    ///
    /// Optional, set on the request:
    /// - `consumed_resource_type`
    /// - `consumed_resources`
    /// - `consuming_resource_type`
    /// - `consuming_resources`
    /// - `object_type`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_architect_dependencytracking(
        &self,
        name: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectDependencytracking> {
        let mut call = rt::Call::new(&self.client, &GET_ARCHITECT_DEPENDENCYTRACKING);
        call.query("name", name.into());
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/dependencytracking/build`
    #[inline]
    pub fn get_architect_dependencytracking_build(
        &self,
    ) -> ArchitectRequest<GetArchitectDependencytrackingBuild> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_DEPENDENCYTRACKING_BUILD),
        )
    }
    /// `POST /api/v2/architect/dependencytracking/build`
    #[inline]
    pub fn post_architect_dependencytracking_build(
        &self,
    ) -> ArchitectRequest<PostArchitectDependencytrackingBuild> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &POST_ARCHITECT_DEPENDENCYTRACKING_BUILD),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/consumedresources`
    ///
    /// Arguments:
    /// - `id`
    /// - `object_type`
    /// - `version`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `resource_type`
    #[inline]
    pub fn get_architect_dependencytracking_consumedresources(
        &self,
        id: impl Into<String>,
        object_type: impl Into<String>,
        version: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectDependencytrackingConsumedresources> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_ARCHITECT_DEPENDENCYTRACKING_CONSUMEDRESOURCES,
        );
        call.query("id", id.into());
        call.query("objectType", object_type.into());
        call.query("version", version.into());
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/dependencytracking/consumingresources`
    ///
    /// Arguments:
    /// - `id`
    /// - `object_type`
    ///
    /// Optional, set on the request:
    /// - `flow_filter`
    /// - `page_number`
    /// - `page_size`
    /// - `resource_type`
    /// - `version`
    #[inline]
    pub fn get_architect_dependencytracking_consumingresources(
        &self,
        id: impl Into<String>,
        object_type: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectDependencytrackingConsumingresources> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_ARCHITECT_DEPENDENCYTRACKING_CONSUMINGRESOURCES,
        );
        call.query("id", id.into());
        call.query("objectType", object_type.into());
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/dependencytracking/deletedresourceconsumers`
    ///
    /// Optional, set on the request:
    /// - `consumed_resource_type`
    /// - `consumed_resources`
    /// - `flow_filter`
    /// - `name`
    /// - `object_type`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_architect_dependencytracking_deletedresourceconsumers(
        &self,
    ) -> ArchitectRequest<GetArchitectDependencytrackingDeletedresourceconsumers> {
        ArchitectRequest::new(
            rt::Call::new(
                &self.client,
                &GET_ARCHITECT_DEPENDENCYTRACKING_DELETEDRESOURCECONSUMERS,
            ),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/object`
    ///
    /// Arguments:
    /// - `id`
    ///
    /// Optional, set on the request:
    /// - `consumed_resource_request`
    /// - `consumed_resource_type`
    /// - `consumed_resources`
    /// - `consuming_resource_type`
    /// - `consuming_resources`
    /// - `object_type`
    /// - `version`
    #[inline]
    pub fn get_architect_dependencytracking_object(
        &self,
        id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectDependencytrackingObject> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_ARCHITECT_DEPENDENCYTRACKING_OBJECT,
        );
        call.query("id", id.into());
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/dependencytracking/types`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_architect_dependencytracking_types(
        &self,
    ) -> ArchitectRequest<GetArchitectDependencytrackingTypes> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_DEPENDENCYTRACKING_TYPES),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/types/{typeId}`
    ///
    /// Arguments:
    /// - `type_id`
    #[inline]
    pub fn get_architect_dependencytracking_type(
        &self,
        type_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectDependencytrackingType> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_DEPENDENCYTRACKING_TYPE)
                .path(&type_id.into()),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/updatedresourceconsumers`
    ///
    /// Optional, set on the request:
    /// - `consumed_resource_type`
    /// - `consumed_resources`
    /// - `name`
    /// - `object_type`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_architect_dependencytracking_updatedresourceconsumers(
        &self,
    ) -> ArchitectRequest<GetArchitectDependencytrackingUpdatedresourceconsumers> {
        ArchitectRequest::new(
            rt::Call::new(
                &self.client,
                &GET_ARCHITECT_DEPENDENCYTRACKING_UPDATEDRESOURCECONSUMERS,
            ),
        )
    }
    /// `GET /api/v2/architect/emergencygroups`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_emergencygroups(
        &self,
    ) -> ArchitectRequest<GetArchitectEmergencygroups> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_EMERGENCYGROUPS),
        )
    }
    /// `POST /api/v2/architect/emergencygroups`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_architect_emergencygroups(
        &self,
        body: models::EmergencyGroup,
    ) -> ArchitectRequest<PostArchitectEmergencygroups> {
        let mut call = rt::Call::new(&self.client, &POST_ARCHITECT_EMERGENCYGROUPS);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/emergencygroups/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_emergencygroups_divisionviews(
        &self,
    ) -> ArchitectRequest<GetArchitectEmergencygroupsDivisionviews> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_EMERGENCYGROUPS_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/architect/emergencygroups/{emergencyGroupId}`
    ///
    /// Arguments:
    /// - `emergency_group_id`
    #[inline]
    pub fn get_architect_emergencygroup(
        &self,
        emergency_group_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectEmergencygroup> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_EMERGENCYGROUP)
                .path(&emergency_group_id.into()),
        )
    }
    /// `PUT /api/v2/architect/emergencygroups/{emergencyGroupId}`
    ///
    /// Arguments:
    /// - `emergency_group_id`
    /// - `body`
    #[inline]
    pub fn put_architect_emergencygroup(
        &self,
        emergency_group_id: impl Into<String>,
        body: models::EmergencyGroup,
    ) -> ArchitectRequest<PutArchitectEmergencygroup> {
        let mut call = rt::Call::new(&self.client, &PUT_ARCHITECT_EMERGENCYGROUP)
            .path(&emergency_group_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/emergencygroups/{emergencyGroupId}`
    ///
    /// Arguments:
    /// - `emergency_group_id`
    #[inline]
    pub fn delete_architect_emergencygroup(
        &self,
        emergency_group_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectEmergencygroup> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_EMERGENCYGROUP)
                .path(&emergency_group_id.into()),
        )
    }
    /// `GET /api/v2/architect/grammars`
    ///
    /// Optional, set on the request:
    /// - `description`
    /// - `id`
    /// - `include_file_urls`
    /// - `name`
    /// - `name_or_description`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_grammars(&self) -> ArchitectRequest<GetArchitectGrammars> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_ARCHITECT_GRAMMARS))
    }
    /// `POST /api/v2/architect/grammars`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_architect_grammars(
        &self,
        body: models::Grammar,
    ) -> ArchitectRequest<PostArchitectGrammars> {
        let mut call = rt::Call::new(&self.client, &POST_ARCHITECT_GRAMMARS);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/grammars/{grammarId}`
    ///
    /// Arguments:
    /// - `grammar_id`
    ///
    /// Optional, set on the request:
    /// - `include_file_urls`
    #[inline]
    pub fn get_architect_grammar(
        &self,
        grammar_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectGrammar> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_GRAMMAR).path(&grammar_id.into()),
        )
    }
    /// `DELETE /api/v2/architect/grammars/{grammarId}`
    ///
    /// Arguments:
    /// - `grammar_id`
    #[inline]
    pub fn delete_architect_grammar(
        &self,
        grammar_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectGrammar> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_GRAMMAR)
                .path(&grammar_id.into()),
        )
    }
    /// `PATCH /api/v2/architect/grammars/{grammarId}`
    ///
    /// Arguments:
    /// - `grammar_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_architect_grammar(
        &self,
        grammar_id: impl Into<String>,
    ) -> ArchitectRequest<PatchArchitectGrammar> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &PATCH_ARCHITECT_GRAMMAR)
                .path(&grammar_id.into()),
        )
    }
    /// `POST /api/v2/architect/grammars/{grammarId}/languages`
    ///
    /// Arguments:
    /// - `grammar_id`
    /// - `body`
    #[inline]
    pub fn post_architect_grammar_languages(
        &self,
        grammar_id: impl Into<String>,
        body: models::GrammarLanguage,
    ) -> ArchitectRequest<PostArchitectGrammarLanguages> {
        let mut call = rt::Call::new(&self.client, &POST_ARCHITECT_GRAMMAR_LANGUAGES)
            .path(&grammar_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`
    ///
    /// Arguments:
    /// - `grammar_id`
    /// - `language_code`
    #[inline]
    pub fn get_architect_grammar_language(
        &self,
        grammar_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectGrammarLanguage> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_GRAMMAR_LANGUAGE)
                .path(&grammar_id.into())
                .path(&language_code.into()),
        )
    }
    /// `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`
    ///
    /// Arguments:
    /// - `grammar_id`
    /// - `language_code`
    #[inline]
    pub fn delete_architect_grammar_language(
        &self,
        grammar_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectGrammarLanguage> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_GRAMMAR_LANGUAGE)
                .path(&grammar_id.into())
                .path(&language_code.into()),
        )
    }
    /// `PATCH /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`
    ///
    /// Arguments:
    /// - `grammar_id`
    /// - `language_code`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_architect_grammar_language(
        &self,
        grammar_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<PatchArchitectGrammarLanguage> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &PATCH_ARCHITECT_GRAMMAR_LANGUAGE)
                .path(&grammar_id.into())
                .path(&language_code.into()),
        )
    }
    /// `POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf`
    ///
    /// Arguments:
    /// - `grammar_id`
    /// - `language_code`
    /// - `body`
    #[inline]
    pub fn post_architect_grammar_language_files_dtmf(
        &self,
        grammar_id: impl Into<String>,
        language_code: impl Into<String>,
        body: models::GrammarFileUploadRequest,
    ) -> ArchitectRequest<PostArchitectGrammarLanguageFilesDtmf> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_ARCHITECT_GRAMMAR_LANGUAGE_FILES_DTMF,
            )
            .path(&grammar_id.into())
            .path(&language_code.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf`
    ///
    /// Arguments:
    /// - `grammar_id`
    /// - `language_code`
    #[inline]
    pub fn delete_architect_grammar_language_files_dtmf(
        &self,
        grammar_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectGrammarLanguageFilesDtmf> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_GRAMMAR_LANGUAGE_FILES_DTMF)
                .path(&grammar_id.into())
                .path(&language_code.into()),
        )
    }
    /// `POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice`
    ///
    /// Arguments:
    /// - `grammar_id`
    /// - `language_code`
    /// - `body`
    #[inline]
    pub fn post_architect_grammar_language_files_voice(
        &self,
        grammar_id: impl Into<String>,
        language_code: impl Into<String>,
        body: models::GrammarFileUploadRequest,
    ) -> ArchitectRequest<PostArchitectGrammarLanguageFilesVoice> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_ARCHITECT_GRAMMAR_LANGUAGE_FILES_VOICE,
            )
            .path(&grammar_id.into())
            .path(&language_code.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice`
    ///
    /// Arguments:
    /// - `grammar_id`
    /// - `language_code`
    #[inline]
    pub fn delete_architect_grammar_language_files_voice(
        &self,
        grammar_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectGrammarLanguageFilesVoice> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_GRAMMAR_LANGUAGE_FILES_VOICE)
                .path(&grammar_id.into())
                .path(&language_code.into()),
        )
    }
    /// `GET /api/v2/architect/ivrs`
    ///
    /// Optional, set on the request:
    /// - `dnis`
    /// - `expand`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `schedule_group`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_ivrs(&self) -> ArchitectRequest<GetArchitectIvrs> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_ARCHITECT_IVRS))
    }
    /// `POST /api/v2/architect/ivrs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_architect_ivrs(
        &self,
        body: models::IVR,
    ) -> ArchitectRequest<PostArchitectIvrs> {
        let mut call = rt::Call::new(&self.client, &POST_ARCHITECT_IVRS);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/ivrs/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_ivrs_divisionviews(
        &self,
    ) -> ArchitectRequest<GetArchitectIvrsDivisionviews> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_IVRS_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/architect/ivrs/{ivrId}`
    ///
    /// Arguments:
    /// - `ivr_id`
    #[inline]
    pub fn get_architect_ivr(
        &self,
        ivr_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectIvr> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_IVR).path(&ivr_id.into()),
        )
    }
    /// `PUT /api/v2/architect/ivrs/{ivrId}`
    ///
    /// Arguments:
    /// - `ivr_id`
    /// - `body`
    #[inline]
    pub fn put_architect_ivr(
        &self,
        ivr_id: impl Into<String>,
        body: models::IVR,
    ) -> ArchitectRequest<PutArchitectIvr> {
        let mut call = rt::Call::new(&self.client, &PUT_ARCHITECT_IVR)
            .path(&ivr_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/ivrs/{ivrId}`
    ///
    /// Arguments:
    /// - `ivr_id`
    #[inline]
    pub fn delete_architect_ivr(
        &self,
        ivr_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectIvr> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_IVR).path(&ivr_id.into()),
        )
    }
    /// `GET /api/v2/architect/ivrs/{ivrId}/identityresolution`
    ///
    /// Arguments:
    /// - `ivr_id`
    #[inline]
    pub fn get_architect_ivr_identityresolution(
        &self,
        ivr_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectIvrIdentityresolution> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_IVR_IDENTITYRESOLUTION)
                .path(&ivr_id.into()),
        )
    }
    /// `PUT /api/v2/architect/ivrs/{ivrId}/identityresolution`
    ///
    /// Arguments:
    /// - `ivr_id`
    /// - `body`
    #[inline]
    pub fn put_architect_ivr_identityresolution(
        &self,
        ivr_id: impl Into<String>,
        body: models::IVRIdentityResolutionConfig,
    ) -> ArchitectRequest<PutArchitectIvrIdentityresolution> {
        let mut call = rt::Call::new(&self.client, &PUT_ARCHITECT_IVR_IDENTITYRESOLUTION)
            .path(&ivr_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/prompts`
    ///
    /// Optional, set on the request:
    /// - `description`
    /// - `division_id`
    /// - `include_media_uris`
    /// - `include_resources`
    /// - `language`
    /// - `name`
    /// - `name_or_description`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_prompts(&self) -> ArchitectRequest<GetArchitectPrompts> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_ARCHITECT_PROMPTS))
    }
    /// `POST /api/v2/architect/prompts`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_architect_prompts(
        &self,
        body: models::Prompt,
    ) -> ArchitectRequest<PostArchitectPrompts> {
        let mut call = rt::Call::new(&self.client, &POST_ARCHITECT_PROMPTS);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/prompts`
    ///
    /// Arguments:
    /// - `id`
    #[inline]
    pub fn delete_architect_prompts(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> ArchitectRequest<DeleteArchitectPrompts> {
        let mut call = rt::Call::new(&self.client, &DELETE_ARCHITECT_PROMPTS);
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/prompts/{promptId}`
    ///
    /// Arguments:
    /// - `prompt_id`
    ///
    /// Optional, set on the request:
    /// - `include_media_uris`
    /// - `include_resources`
    /// - `language`
    #[inline]
    pub fn get_architect_prompt(
        &self,
        prompt_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectPrompt> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_PROMPT).path(&prompt_id.into()),
        )
    }
    /// `PUT /api/v2/architect/prompts/{promptId}`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `body`
    #[inline]
    pub fn put_architect_prompt(
        &self,
        prompt_id: impl Into<String>,
        body: models::Prompt,
    ) -> ArchitectRequest<PutArchitectPrompt> {
        let mut call = rt::Call::new(&self.client, &PUT_ARCHITECT_PROMPT)
            .path(&prompt_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/prompts/{promptId}`
    ///
    /// Arguments:
    /// - `prompt_id`
    ///
    /// Optional, set on the request:
    /// - `all_resources`
    #[inline]
    pub fn delete_architect_prompt(
        &self,
        prompt_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectPrompt> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_PROMPT).path(&prompt_id.into()),
        )
    }
    /// `POST /api/v2/architect/prompts/{promptId}/history`
    ///
    /// Arguments:
    /// - `prompt_id`
    #[inline]
    pub fn post_architect_prompt_history(
        &self,
        prompt_id: impl Into<String>,
    ) -> ArchitectRequest<PostArchitectPromptHistory> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &POST_ARCHITECT_PROMPT_HISTORY)
                .path(&prompt_id.into()),
        )
    }
    /// `GET /api/v2/architect/prompts/{promptId}/history/{historyId}`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `history_id`
    ///
    /// Optional, set on the request:
    /// - `action`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_prompt_history_history_id(
        &self,
        prompt_id: impl Into<String>,
        history_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectPromptHistoryHistoryId> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_PROMPT_HISTORY_HISTORY_ID)
                .path(&prompt_id.into())
                .path(&history_id.into()),
        )
    }
    /// `GET /api/v2/architect/prompts/{promptId}/resources`
    ///
    /// Arguments:
    /// - `prompt_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_architect_prompt_resources(
        &self,
        prompt_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectPromptResources> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_PROMPT_RESOURCES)
                .path(&prompt_id.into()),
        )
    }
    /// `POST /api/v2/architect/prompts/{promptId}/resources`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `body`
    #[inline]
    pub fn post_architect_prompt_resources(
        &self,
        prompt_id: impl Into<String>,
        body: models::PromptAssetCreate,
    ) -> ArchitectRequest<PostArchitectPromptResources> {
        let mut call = rt::Call::new(&self.client, &POST_ARCHITECT_PROMPT_RESOURCES)
            .path(&prompt_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/prompts/{promptId}/resources/{languageCode}`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `language_code`
    #[inline]
    pub fn get_architect_prompt_resource(
        &self,
        prompt_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectPromptResource> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_PROMPT_RESOURCE)
                .path(&prompt_id.into())
                .path(&language_code.into()),
        )
    }
    /// `PUT /api/v2/architect/prompts/{promptId}/resources/{languageCode}`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `language_code`
    /// - `body`
    #[inline]
    pub fn put_architect_prompt_resource(
        &self,
        prompt_id: impl Into<String>,
        language_code: impl Into<String>,
        body: models::PromptAsset,
    ) -> ArchitectRequest<PutArchitectPromptResource> {
        let mut call = rt::Call::new(&self.client, &PUT_ARCHITECT_PROMPT_RESOURCE)
            .path(&prompt_id.into())
            .path(&language_code.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `language_code`
    #[inline]
    pub fn delete_architect_prompt_resource(
        &self,
        prompt_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectPromptResource> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_PROMPT_RESOURCE)
                .path(&prompt_id.into())
                .path(&language_code.into()),
        )
    }
    /// `DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `language_code`
    #[inline]
    pub fn delete_architect_prompt_resource_audio(
        &self,
        prompt_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectPromptResourceAudio> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_PROMPT_RESOURCE_AUDIO)
                .path(&prompt_id.into())
                .path(&language_code.into()),
        )
    }
    /// `POST /api/v2/architect/prompts/{promptId}/resources/{languageCode}/uploads`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `language_code`
    #[inline]
    pub fn post_architect_prompt_resource_uploads(
        &self,
        prompt_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<PostArchitectPromptResourceUploads> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &POST_ARCHITECT_PROMPT_RESOURCE_UPLOADS)
                .path(&prompt_id.into())
                .path(&language_code.into()),
        )
    }
    /// `GET /api/v2/architect/schedulegroups`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `schedule_ids`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_schedulegroups(
        &self,
    ) -> ArchitectRequest<GetArchitectSchedulegroups> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_ARCHITECT_SCHEDULEGROUPS))
    }
    /// `POST /api/v2/architect/schedulegroups`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_architect_schedulegroups(
        &self,
        body: models::ScheduleGroup,
    ) -> ArchitectRequest<PostArchitectSchedulegroups> {
        let mut call = rt::Call::new(&self.client, &POST_ARCHITECT_SCHEDULEGROUPS);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/schedulegroups/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_schedulegroups_divisionviews(
        &self,
    ) -> ArchitectRequest<GetArchitectSchedulegroupsDivisionviews> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_SCHEDULEGROUPS_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/architect/schedulegroups/{scheduleGroupId}`
    ///
    /// Arguments:
    /// - `schedule_group_id`
    #[inline]
    pub fn get_architect_schedulegroup(
        &self,
        schedule_group_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectSchedulegroup> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_SCHEDULEGROUP)
                .path(&schedule_group_id.into()),
        )
    }
    /// `PUT /api/v2/architect/schedulegroups/{scheduleGroupId}`
    ///
    /// Arguments:
    /// - `schedule_group_id`
    /// - `body`
    #[inline]
    pub fn put_architect_schedulegroup(
        &self,
        schedule_group_id: impl Into<String>,
        body: models::ScheduleGroup,
    ) -> ArchitectRequest<PutArchitectSchedulegroup> {
        let mut call = rt::Call::new(&self.client, &PUT_ARCHITECT_SCHEDULEGROUP)
            .path(&schedule_group_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/schedulegroups/{scheduleGroupId}`
    ///
    /// Arguments:
    /// - `schedule_group_id`
    #[inline]
    pub fn delete_architect_schedulegroup(
        &self,
        schedule_group_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectSchedulegroup> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_SCHEDULEGROUP)
                .path(&schedule_group_id.into()),
        )
    }
    /// `GET /api/v2/architect/schedules`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_schedules(&self) -> ArchitectRequest<GetArchitectSchedules> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_ARCHITECT_SCHEDULES))
    }
    /// `POST /api/v2/architect/schedules`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_architect_schedules(
        &self,
        body: models::Schedule,
    ) -> ArchitectRequest<PostArchitectSchedules> {
        let mut call = rt::Call::new(&self.client, &POST_ARCHITECT_SCHEDULES);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/schedules/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_schedules_divisionviews(
        &self,
    ) -> ArchitectRequest<GetArchitectSchedulesDivisionviews> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_SCHEDULES_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/architect/schedules/{scheduleId}`
    ///
    /// Arguments:
    /// - `schedule_id`
    #[inline]
    pub fn get_architect_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectSchedule> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_SCHEDULE)
                .path(&schedule_id.into()),
        )
    }
    /// `PUT /api/v2/architect/schedules/{scheduleId}`
    ///
    /// Arguments:
    /// - `schedule_id`
    /// - `body`
    #[inline]
    pub fn put_architect_schedule(
        &self,
        schedule_id: impl Into<String>,
        body: models::Schedule,
    ) -> ArchitectRequest<PutArchitectSchedule> {
        let mut call = rt::Call::new(&self.client, &PUT_ARCHITECT_SCHEDULE)
            .path(&schedule_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/schedules/{scheduleId}`
    ///
    /// Arguments:
    /// - `schedule_id`
    #[inline]
    pub fn delete_architect_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectSchedule> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_SCHEDULE)
                .path(&schedule_id.into()),
        )
    }
    /// `GET /api/v2/architect/systemprompts`
    ///
    /// Optional, set on the request:
    /// - `description`
    /// - `include_media_uris`
    /// - `include_resources`
    /// - `language`
    /// - `name`
    /// - `name_or_description`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_systemprompts(
        &self,
    ) -> ArchitectRequest<GetArchitectSystemprompts> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_ARCHITECT_SYSTEMPROMPTS))
    }
    /// `GET /api/v2/architect/systemprompts/{promptId}`
    ///
    /// Arguments:
    /// - `prompt_id`
    ///
    /// Optional, set on the request:
    /// - `include_media_uris`
    /// - `include_resources`
    /// - `language`
    #[inline]
    pub fn get_architect_systemprompt(
        &self,
        prompt_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectSystemprompt> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_SYSTEMPROMPT)
                .path(&prompt_id.into()),
        )
    }
    /// `POST /api/v2/architect/systemprompts/{promptId}/history`
    ///
    /// Arguments:
    /// - `prompt_id`
    #[inline]
    pub fn post_architect_systemprompt_history(
        &self,
        prompt_id: impl Into<String>,
    ) -> ArchitectRequest<PostArchitectSystempromptHistory> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &POST_ARCHITECT_SYSTEMPROMPT_HISTORY)
                .path(&prompt_id.into()),
        )
    }
    /// `GET /api/v2/architect/systemprompts/{promptId}/history/{historyId}`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `history_id`
    ///
    /// Optional, set on the request:
    /// - `action`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_systemprompt_history_history_id(
        &self,
        prompt_id: impl Into<String>,
        history_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectSystempromptHistoryHistoryId> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_SYSTEMPROMPT_HISTORY_HISTORY_ID)
                .path(&prompt_id.into())
                .path(&history_id.into()),
        )
    }
    /// `GET /api/v2/architect/systemprompts/{promptId}/resources`
    ///
    /// Arguments:
    /// - `prompt_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_architect_systemprompt_resources(
        &self,
        prompt_id: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectSystempromptResources> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_SYSTEMPROMPT_RESOURCES)
                .path(&prompt_id.into()),
        )
    }
    /// `POST /api/v2/architect/systemprompts/{promptId}/resources`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `body`
    #[inline]
    pub fn post_architect_systemprompt_resources(
        &self,
        prompt_id: impl Into<String>,
        body: models::SystemPromptAsset,
    ) -> ArchitectRequest<PostArchitectSystempromptResources> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_ARCHITECT_SYSTEMPROMPT_RESOURCES,
            )
            .path(&prompt_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `language_code`
    #[inline]
    pub fn get_architect_systemprompt_resource(
        &self,
        prompt_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<GetArchitectSystempromptResource> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_ARCHITECT_SYSTEMPROMPT_RESOURCE)
                .path(&prompt_id.into())
                .path(&language_code.into()),
        )
    }
    /// `PUT /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `language_code`
    /// - `body`
    #[inline]
    pub fn put_architect_systemprompt_resource(
        &self,
        prompt_id: impl Into<String>,
        language_code: impl Into<String>,
        body: models::SystemPromptAsset,
    ) -> ArchitectRequest<PutArchitectSystempromptResource> {
        let mut call = rt::Call::new(&self.client, &PUT_ARCHITECT_SYSTEMPROMPT_RESOURCE)
            .path(&prompt_id.into())
            .path(&language_code.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `language_code`
    #[inline]
    pub fn delete_architect_systemprompt_resource(
        &self,
        prompt_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<DeleteArchitectSystempromptResource> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_ARCHITECT_SYSTEMPROMPT_RESOURCE)
                .path(&prompt_id.into())
                .path(&language_code.into()),
        )
    }
    /// `POST /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}/uploads`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `prompt_id`
    /// - `language_code`
    #[inline]
    pub fn post_architect_systemprompt_resource_uploads(
        &self,
        prompt_id: impl Into<String>,
        language_code: impl Into<String>,
    ) -> ArchitectRequest<PostArchitectSystempromptResourceUploads> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &POST_ARCHITECT_SYSTEMPROMPT_RESOURCE_UPLOADS)
                .path(&prompt_id.into())
                .path(&language_code.into()),
        )
    }
    /// `GET /api/v2/flows`
    ///
    /// Optional, set on the request:
    /// - `deleted`
    /// - `description`
    /// - `division_id`
    /// - `editable_by`
    /// - `id`
    /// - `include_schemas`
    /// - `locked_by`
    /// - `locked_by_client_id`
    /// - `name`
    /// - `name_or_description`
    /// - `page_number`
    /// - `page_size`
    /// - `publish_version_id`
    /// - `published_after`
    /// - `published_before`
    /// - `secure`
    /// - `sort_by`
    /// - `sort_order`
    /// - `r#type`
    /// - `virtual_agent_enabled`
    #[inline]
    pub fn get_flows(&self) -> ArchitectRequest<GetFlows> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_FLOWS))
    }
    /// `POST /api/v2/flows`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `language`
    #[inline]
    pub fn post_flows(&self, body: models::Flow) -> ArchitectRequest<PostFlows> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/flows`
    ///
    /// Arguments:
    /// - `id`
    #[inline]
    pub fn delete_flows(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> ArchitectRequest<DeleteFlows> {
        let mut call = rt::Call::new(&self.client, &DELETE_FLOWS);
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        ArchitectRequest::new(call)
    }
    /// `POST /api/v2/flows/actions/checkin`
    ///
    /// Arguments:
    /// - `flow`
    #[inline]
    pub fn post_flows_actions_checkin(
        &self,
        flow: impl Into<String>,
    ) -> ArchitectRequest<PostFlowsActionsCheckin> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_ACTIONS_CHECKIN);
        call.query("flow", flow.into());
        ArchitectRequest::new(call)
    }
    /// `POST /api/v2/flows/actions/checkout`
    ///
    /// Arguments:
    /// - `flow`
    #[inline]
    pub fn post_flows_actions_checkout(
        &self,
        flow: impl Into<String>,
    ) -> ArchitectRequest<PostFlowsActionsCheckout> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_ACTIONS_CHECKOUT);
        call.query("flow", flow.into());
        ArchitectRequest::new(call)
    }
    /// `POST /api/v2/flows/actions/deactivate`
    ///
    /// Arguments:
    /// - `flow`
    #[inline]
    pub fn post_flows_actions_deactivate(
        &self,
        flow: impl Into<String>,
    ) -> ArchitectRequest<PostFlowsActionsDeactivate> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_ACTIONS_DEACTIVATE);
        call.query("flow", flow.into());
        ArchitectRequest::new(call)
    }
    /// `POST /api/v2/flows/actions/publish`
    ///
    /// Arguments:
    /// - `flow`
    ///
    /// Optional, set on the request:
    /// - `version`
    #[inline]
    pub fn post_flows_actions_publish(
        &self,
        flow: impl Into<String>,
    ) -> ArchitectRequest<PostFlowsActionsPublish> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_ACTIONS_PUBLISH);
        call.query("flow", flow.into());
        ArchitectRequest::new(call)
    }
    /// `POST /api/v2/flows/actions/revert`
    ///
    /// Arguments:
    /// - `flow`
    #[inline]
    pub fn post_flows_actions_revert(
        &self,
        flow: impl Into<String>,
    ) -> ArchitectRequest<PostFlowsActionsRevert> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_ACTIONS_REVERT);
        call.query("flow", flow.into());
        ArchitectRequest::new(call)
    }
    /// `POST /api/v2/flows/actions/unlock`
    ///
    /// Arguments:
    /// - `flow`
    #[inline]
    pub fn post_flows_actions_unlock(
        &self,
        flow: impl Into<String>,
    ) -> ArchitectRequest<PostFlowsActionsUnlock> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_ACTIONS_UNLOCK);
        call.query("flow", flow.into());
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/datatables`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `expand`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_flows_datatables(&self) -> ArchitectRequest<GetFlowsDatatables> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_FLOWS_DATATABLES))
    }
    /// `POST /api/v2/flows/datatables`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_flows_datatables(
        &self,
        body: models::DataTable,
    ) -> ArchitectRequest<PostFlowsDatatables> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_DATATABLES);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/datatables/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `expand`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_flows_datatables_divisionviews(
        &self,
    ) -> ArchitectRequest<GetFlowsDatatablesDivisionviews> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_DATATABLES_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/flows/datatables/divisionviews/{datatableId}`
    ///
    /// Arguments:
    /// - `datatable_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_flows_datatables_divisionview(
        &self,
        datatable_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsDatatablesDivisionview> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_DATATABLES_DIVISIONVIEW)
                .path(&datatable_id.into()),
        )
    }
    /// `GET /api/v2/flows/datatables/{datatableId}`
    ///
    /// Arguments:
    /// - `datatable_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_flows_datatable(
        &self,
        datatable_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsDatatable> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_DATATABLE).path(&datatable_id.into()),
        )
    }
    /// `PUT /api/v2/flows/datatables/{datatableId}`
    ///
    /// Arguments:
    /// - `datatable_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn put_flows_datatable(
        &self,
        datatable_id: impl Into<String>,
        body: models::DataTable,
    ) -> ArchitectRequest<PutFlowsDatatable> {
        let mut call = rt::Call::new(&self.client, &PUT_FLOWS_DATATABLE)
            .path(&datatable_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/flows/datatables/{datatableId}`
    ///
    /// Arguments:
    /// - `datatable_id`
    ///
    /// Optional, set on the request:
    /// - `force`
    #[inline]
    pub fn delete_flows_datatable(
        &self,
        datatable_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteFlowsDatatable> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_FLOWS_DATATABLE)
                .path(&datatable_id.into()),
        )
    }
    /// `POST /api/v2/flows/datatables/{datatableId}/export/jobs`
    ///
    /// Arguments:
    /// - `datatable_id`
    #[inline]
    pub fn post_flows_datatable_export_jobs(
        &self,
        datatable_id: impl Into<String>,
    ) -> ArchitectRequest<PostFlowsDatatableExportJobs> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &POST_FLOWS_DATATABLE_EXPORT_JOBS)
                .path(&datatable_id.into()),
        )
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}`
    ///
    /// Arguments:
    /// - `datatable_id`
    /// - `export_job_id`
    #[inline]
    pub fn get_flows_datatable_export_job(
        &self,
        datatable_id: impl Into<String>,
        export_job_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsDatatableExportJob> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_DATATABLE_EXPORT_JOB)
                .path(&datatable_id.into())
                .path(&export_job_id.into()),
        )
    }
    /// `POST /api/v2/flows/datatables/{datatableId}/import/csv/jobs`
    ///
    /// Arguments:
    /// - `datatable_id`
    /// - `body`
    #[inline]
    pub fn post_flows_datatable_import_csv_jobs(
        &self,
        datatable_id: impl Into<String>,
        body: models::DataTableImportJob,
    ) -> ArchitectRequest<PostFlowsDatatableImportCsvJobs> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_DATATABLE_IMPORT_CSV_JOBS)
            .path(&datatable_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/import/jobs`
    ///
    /// Arguments:
    /// - `datatable_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_flows_datatable_import_jobs(
        &self,
        datatable_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsDatatableImportJobs> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_DATATABLE_IMPORT_JOBS)
                .path(&datatable_id.into()),
        )
    }
    /// `POST /api/v2/flows/datatables/{datatableId}/import/jobs`
    ///
    /// Arguments:
    /// - `datatable_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_flows_datatable_import_jobs(
        &self,
        datatable_id: impl Into<String>,
        body: models::DataTableImportJob,
    ) -> ArchitectRequest<PostFlowsDatatableImportJobs> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_DATATABLE_IMPORT_JOBS)
            .path(&datatable_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}`
    ///
    /// Arguments:
    /// - `datatable_id`
    /// - `import_job_id`
    #[inline]
    pub fn get_flows_datatable_import_job(
        &self,
        datatable_id: impl Into<String>,
        import_job_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsDatatableImportJob> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_DATATABLE_IMPORT_JOB)
                .path(&datatable_id.into())
                .path(&import_job_id.into()),
        )
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/rows`
    ///
    /// Arguments:
    /// - `datatable_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `showbrief`
    /// - `sort_order`
    #[inline]
    pub fn get_flows_datatable_rows(
        &self,
        datatable_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsDatatableRows> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_DATATABLE_ROWS)
                .path(&datatable_id.into()),
        )
    }
    /// `POST /api/v2/flows/datatables/{datatableId}/rows`
    ///
    /// Arguments:
    /// - `datatable_id`
    /// - `data_table_row`
    #[inline]
    pub fn post_flows_datatable_rows(
        &self,
        datatable_id: impl Into<String>,
        data_table_row: std::collections::BTreeMap<String, rt::Value>,
    ) -> ArchitectRequest<PostFlowsDatatableRows> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_DATATABLE_ROWS)
            .path(&datatable_id.into());
        call.body_json(&data_table_row);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/rows/{rowId}`
    ///
    /// Arguments:
    /// - `datatable_id`
    /// - `row_id`
    ///
    /// Optional, set on the request:
    /// - `showbrief`
    #[inline]
    pub fn get_flows_datatable_row(
        &self,
        datatable_id: impl Into<String>,
        row_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsDatatableRow> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_DATATABLE_ROW)
                .path(&datatable_id.into())
                .path(&row_id.into()),
        )
    }
    /// `PUT /api/v2/flows/datatables/{datatableId}/rows/{rowId}`
    ///
    /// Arguments:
    /// - `datatable_id`
    /// - `row_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_flows_datatable_row(
        &self,
        datatable_id: impl Into<String>,
        row_id: impl Into<String>,
    ) -> ArchitectRequest<PutFlowsDatatableRow> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &PUT_FLOWS_DATATABLE_ROW)
                .path(&datatable_id.into())
                .path(&row_id.into()),
        )
    }
    /// `DELETE /api/v2/flows/datatables/{datatableId}/rows/{rowId}`
    ///
    /// Arguments:
    /// - `datatable_id`
    /// - `row_id`
    #[inline]
    pub fn delete_flows_datatable_row(
        &self,
        datatable_id: impl Into<String>,
        row_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteFlowsDatatableRow> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_FLOWS_DATATABLE_ROW)
                .path(&datatable_id.into())
                .path(&row_id.into()),
        )
    }
    /// `GET /api/v2/flows/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `include_schemas`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `publish_version_id`
    /// - `published_after`
    /// - `published_before`
    /// - `sort_by`
    /// - `sort_order`
    /// - `r#type`
    #[inline]
    pub fn get_flows_divisionviews(&self) -> ArchitectRequest<GetFlowsDivisionviews> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_FLOWS_DIVISIONVIEWS))
    }
    /// `POST /api/v2/flows/executions`
    ///
    /// Arguments:
    /// - `flow_launch_request`
    #[inline]
    pub fn post_flows_executions(
        &self,
        flow_launch_request: models::FlowExecutionLaunchRequest,
    ) -> ArchitectRequest<PostFlowsExecutions> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_EXECUTIONS);
        call.body_json(&flow_launch_request);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/executions/{flowExecutionId}`
    ///
    /// Arguments:
    /// - `flow_execution_id`
    #[inline]
    pub fn get_flows_execution(
        &self,
        flow_execution_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsExecution> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_EXECUTION)
                .path(&flow_execution_id.into()),
        )
    }
    /// `POST /api/v2/flows/export/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_flows_export_jobs(
        &self,
        body: models::RegisterArchitectExportJob,
    ) -> ArchitectRequest<PostFlowsExportJobs> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_EXPORT_JOBS);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/export/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_flows_export_job(
        &self,
        job_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsExportJob> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_EXPORT_JOB).path(&job_id.into()),
        )
    }
    /// `POST /api/v2/flows/instances/jobs`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_flows_instances_jobs(
        &self,
        body: models::ExecutionDataRequest,
    ) -> ArchitectRequest<PostFlowsInstancesJobs> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_INSTANCES_JOBS);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/instances/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_flows_instances_job(
        &self,
        job_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsInstancesJob> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_INSTANCES_JOB).path(&job_id.into()),
        )
    }
    /// `POST /api/v2/flows/instances/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `index_only`
    /// - `page_size`
    #[inline]
    pub fn post_flows_instances_query(
        &self,
        body: models::CriteriaQuery,
    ) -> ArchitectRequest<PostFlowsInstancesQuery> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_INSTANCES_QUERY);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/instances/querycapabilities`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_flows_instances_querycapabilities(
        &self,
    ) -> ArchitectRequest<GetFlowsInstancesQuerycapabilities> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_INSTANCES_QUERYCAPABILITIES),
        )
    }
    /// `GET /api/v2/flows/instances/settings/executiondata`
    #[inline]
    pub fn get_flows_instances_settings_executiondata(
        &self,
    ) -> ArchitectRequest<GetFlowsInstancesSettingsExecutiondata> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_INSTANCES_SETTINGS_EXECUTIONDATA),
        )
    }
    /// `PATCH /api/v2/flows/instances/settings/executiondata`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_flows_instances_settings_executiondata(
        &self,
        body: models::ExecutionDataSettingsRequest,
    ) -> ArchitectRequest<PatchFlowsInstancesSettingsExecutiondata> {
        let mut call = rt::Call::new(
            &self.client,
            &PATCH_FLOWS_INSTANCES_SETTINGS_EXECUTIONDATA,
        );
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/instances/settings/loglevels`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_flows_instances_settings_loglevels(
        &self,
    ) -> ArchitectRequest<GetFlowsInstancesSettingsLoglevels> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS),
        )
    }
    /// `GET /api/v2/flows/instances/settings/loglevels/characteristics`
    #[inline]
    pub fn get_flows_instances_settings_loglevels_characteristics(
        &self,
    ) -> ArchitectRequest<GetFlowsInstancesSettingsLoglevelsCharacteristics> {
        ArchitectRequest::new(
            rt::Call::new(
                &self.client,
                &GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_CHARACTERISTICS,
            ),
        )
    }
    /// `GET /api/v2/flows/instances/settings/loglevels/default`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_flows_instances_settings_loglevels_default(
        &self,
    ) -> ArchitectRequest<GetFlowsInstancesSettingsLoglevelsDefault> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT),
        )
    }
    /// `PUT /api/v2/flows/instances/settings/loglevels/default`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn put_flows_instances_settings_loglevels_default(
        &self,
        body: models::FlowLogLevelRequest,
    ) -> ArchitectRequest<PutFlowsInstancesSettingsLoglevelsDefault> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT,
        );
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/flows/instances/settings/loglevels/default`
    #[inline]
    pub fn delete_flows_instances_settings_loglevels_default(
        &self,
    ) -> ArchitectRequest<DeleteFlowsInstancesSettingsLoglevelsDefault> {
        ArchitectRequest::new(
            rt::Call::new(
                &self.client,
                &DELETE_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT,
            ),
        )
    }
    /// `GET /api/v2/flows/instances/{instanceId}`
    ///
    /// Arguments:
    /// - `instance_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_flows_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsInstance> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_INSTANCE).path(&instance_id.into()),
        )
    }
    /// `POST /api/v2/flows/jobs`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_flows_jobs(&self) -> ArchitectRequest<PostFlowsJobs> {
        ArchitectRequest::new(rt::Call::new(&self.client, &POST_FLOWS_JOBS))
    }
    /// `GET /api/v2/flows/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_flows_job(
        &self,
        job_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsJob> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_JOB).path(&job_id.into()),
        )
    }
    /// `GET /api/v2/flows/lookup`
    ///
    /// Arguments:
    /// - `id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_flows_lookup(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> ArchitectRequest<GetFlowsLookup> {
        let mut call = rt::Call::new(&self.client, &GET_FLOWS_LOOKUP);
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/milestones`
    ///
    /// Optional, set on the request:
    /// - `description`
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `name_or_description`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_flows_milestones(&self) -> ArchitectRequest<GetFlowsMilestones> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_FLOWS_MILESTONES))
    }
    /// `POST /api/v2/flows/milestones`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_flows_milestones(&self) -> ArchitectRequest<PostFlowsMilestones> {
        ArchitectRequest::new(rt::Call::new(&self.client, &POST_FLOWS_MILESTONES))
    }
    /// `GET /api/v2/flows/milestones/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_flows_milestones_divisionviews(
        &self,
    ) -> ArchitectRequest<GetFlowsMilestonesDivisionviews> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_MILESTONES_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/flows/milestones/{milestoneId}`
    ///
    /// Arguments:
    /// - `milestone_id`
    #[inline]
    pub fn get_flows_milestone(
        &self,
        milestone_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsMilestone> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_MILESTONE).path(&milestone_id.into()),
        )
    }
    /// `PUT /api/v2/flows/milestones/{milestoneId}`
    ///
    /// Arguments:
    /// - `milestone_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_flows_milestone(
        &self,
        milestone_id: impl Into<String>,
    ) -> ArchitectRequest<PutFlowsMilestone> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &PUT_FLOWS_MILESTONE).path(&milestone_id.into()),
        )
    }
    /// `DELETE /api/v2/flows/milestones/{milestoneId}`
    ///
    /// Arguments:
    /// - `milestone_id`
    #[inline]
    pub fn delete_flows_milestone(
        &self,
        milestone_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteFlowsMilestone> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_FLOWS_MILESTONE)
                .path(&milestone_id.into()),
        )
    }
    /// `GET /api/v2/flows/outcomes`
    ///
    /// Optional, set on the request:
    /// - `description`
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `name_or_description`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_flows_outcomes(&self) -> ArchitectRequest<GetFlowsOutcomes> {
        ArchitectRequest::new(rt::Call::new(&self.client, &GET_FLOWS_OUTCOMES))
    }
    /// `POST /api/v2/flows/outcomes`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_flows_outcomes(&self) -> ArchitectRequest<PostFlowsOutcomes> {
        ArchitectRequest::new(rt::Call::new(&self.client, &POST_FLOWS_OUTCOMES))
    }
    /// `GET /api/v2/flows/outcomes/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_flows_outcomes_divisionviews(
        &self,
    ) -> ArchitectRequest<GetFlowsOutcomesDivisionviews> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_OUTCOMES_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/flows/outcomes/{flowOutcomeId}`
    ///
    /// Arguments:
    /// - `flow_outcome_id`
    #[inline]
    pub fn get_flows_outcome(
        &self,
        flow_outcome_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsOutcome> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_OUTCOME).path(&flow_outcome_id.into()),
        )
    }
    /// `PUT /api/v2/flows/outcomes/{flowOutcomeId}`
    ///
    /// Arguments:
    /// - `flow_outcome_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_flows_outcome(
        &self,
        flow_outcome_id: impl Into<String>,
    ) -> ArchitectRequest<PutFlowsOutcome> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &PUT_FLOWS_OUTCOME).path(&flow_outcome_id.into()),
        )
    }
    /// `POST /api/v2/flows/validate/jobs`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_flows_validate_jobs(
        &self,
        body: models::RegisterArchitectValidateJob,
    ) -> ArchitectRequest<PostFlowsValidateJobs> {
        let mut call = rt::Call::new(&self.client, &POST_FLOWS_VALIDATE_JOBS);
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/validate/jobs/{jobId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_flows_validate_job(
        &self,
        job_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowsValidateJob> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOWS_VALIDATE_JOB).path(&job_id.into()),
        )
    }
    /// `GET /api/v2/flows/{flowId}`
    ///
    /// Arguments:
    /// - `flow_id`
    ///
    /// Optional, set on the request:
    /// - `deleted`
    #[inline]
    pub fn get_flow(&self, flow_id: impl Into<String>) -> ArchitectRequest<GetFlow> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOW).path(&flow_id.into()),
        )
    }
    /// `PUT /api/v2/flows/{flowId}`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `body`
    #[inline]
    pub fn put_flow(
        &self,
        flow_id: impl Into<String>,
        body: models::Flow,
    ) -> ArchitectRequest<PutFlow> {
        let mut call = rt::Call::new(&self.client, &PUT_FLOW).path(&flow_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/flows/{flowId}`
    ///
    /// Arguments:
    /// - `flow_id`
    #[inline]
    pub fn delete_flow(
        &self,
        flow_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteFlow> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_FLOW).path(&flow_id.into()),
        )
    }
    /// `POST /api/v2/flows/{flowId}/history`
    ///
    /// Arguments:
    /// - `flow_id`
    #[inline]
    pub fn post_flow_history(
        &self,
        flow_id: impl Into<String>,
    ) -> ArchitectRequest<PostFlowHistory> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &POST_FLOW_HISTORY).path(&flow_id.into()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/history/{historyId}`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `history_id`
    ///
    /// Optional, set on the request:
    /// - `action`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_flow_history_history_id(
        &self,
        flow_id: impl Into<String>,
        history_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowHistoryHistoryId> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOW_HISTORY_HISTORY_ID)
                .path(&flow_id.into())
                .path(&history_id.into()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/instances/settings/loglevels`
    ///
    /// Arguments:
    /// - `flow_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_flow_instances_settings_loglevels(
        &self,
        flow_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowInstancesSettingsLoglevels> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOW_INSTANCES_SETTINGS_LOGLEVELS)
                .path(&flow_id.into()),
        )
    }
    /// `PUT /api/v2/flows/{flowId}/instances/settings/loglevels`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn put_flow_instances_settings_loglevels(
        &self,
        flow_id: impl Into<String>,
        body: models::FlowLogLevelRequest,
    ) -> ArchitectRequest<PutFlowInstancesSettingsLoglevels> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_FLOW_INSTANCES_SETTINGS_LOGLEVELS,
            )
            .path(&flow_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `POST /api/v2/flows/{flowId}/instances/settings/loglevels`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_flow_instances_settings_loglevels(
        &self,
        flow_id: impl Into<String>,
        body: models::FlowLogLevelRequest,
    ) -> ArchitectRequest<PostFlowInstancesSettingsLoglevels> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_FLOW_INSTANCES_SETTINGS_LOGLEVELS,
            )
            .path(&flow_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `DELETE /api/v2/flows/{flowId}/instances/settings/loglevels`
    ///
    /// Arguments:
    /// - `flow_id`
    #[inline]
    pub fn delete_flow_instances_settings_loglevels(
        &self,
        flow_id: impl Into<String>,
    ) -> ArchitectRequest<DeleteFlowInstancesSettingsLoglevels> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &DELETE_FLOW_INSTANCES_SETTINGS_LOGLEVELS)
                .path(&flow_id.into()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/latestconfiguration`
    ///
    /// Arguments:
    /// - `flow_id`
    ///
    /// Optional, set on the request:
    /// - `deleted`
    #[inline]
    pub fn get_flow_latestconfiguration(
        &self,
        flow_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowLatestconfiguration> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOW_LATESTCONFIGURATION)
                .path(&flow_id.into()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions`
    ///
    /// Arguments:
    /// - `flow_id`
    ///
    /// Optional, set on the request:
    /// - `deleted`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_flow_versions(
        &self,
        flow_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowVersions> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOW_VERSIONS).path(&flow_id.into()),
        )
    }
    /// `POST /api/v2/flows/{flowId}/versions`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `body`
    #[inline]
    pub fn post_flow_versions(
        &self,
        flow_id: impl Into<String>,
        body: std::collections::BTreeMap<String, rt::Value>,
    ) -> ArchitectRequest<PostFlowVersions> {
        let mut call = rt::Call::new(&self.client, &POST_FLOW_VERSIONS)
            .path(&flow_id.into());
        call.body_json(&body);
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `version_id`
    ///
    /// Optional, set on the request:
    /// - `deleted`
    #[inline]
    pub fn get_flow_version(
        &self,
        flow_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowVersion> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOW_VERSION)
                .path(&flow_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}/configuration`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `version_id`
    ///
    /// Optional, set on the request:
    /// - `deleted`
    #[inline]
    pub fn get_flow_version_configuration(
        &self,
        flow_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowVersionConfiguration> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOW_VERSION_CONFIGURATION)
                .path(&flow_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}/health`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `version_id`
    ///
    /// Optional, set on the request:
    /// - `language`
    #[inline]
    pub fn get_flow_version_health(
        &self,
        flow_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> ArchitectRequest<GetFlowVersionHealth> {
        ArchitectRequest::new(
            rt::Call::new(&self.client, &GET_FLOW_VERSION_HEALTH)
                .path(&flow_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `version_id`
    /// - `intent_id`
    /// - `language`
    #[inline]
    pub fn get_flow_version_intent_health(
        &self,
        flow_id: impl Into<String>,
        version_id: impl Into<String>,
        intent_id: impl Into<String>,
        language: impl Into<String>,
    ) -> ArchitectRequest<GetFlowVersionIntentHealth> {
        let mut call = rt::Call::new(&self.client, &GET_FLOW_VERSION_INTENT_HEALTH)
            .path(&flow_id.into())
            .path(&version_id.into())
            .path(&intent_id.into());
        call.query("language", language.into());
        ArchitectRequest::new(call)
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health`
    ///
    /// Arguments:
    /// - `flow_id`
    /// - `version_id`
    /// - `intent_id`
    /// - `utterance_id`
    /// - `language`
    #[inline]
    pub fn get_flow_version_intent_utterance_health(
        &self,
        flow_id: impl Into<String>,
        version_id: impl Into<String>,
        intent_id: impl Into<String>,
        utterance_id: impl Into<String>,
        language: impl Into<String>,
    ) -> ArchitectRequest<GetFlowVersionIntentUtteranceHealth> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_FLOW_VERSION_INTENT_UTTERANCE_HEALTH,
            )
            .path(&flow_id.into())
            .path(&version_id.into())
            .path(&intent_id.into())
            .path(&utterance_id.into());
        call.query("language", language.into());
        ArchitectRequest::new(call)
    }
}
/// A request of [`ArchitectApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ArchitectRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ArchitectRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ArchitectRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for ArchitectRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ArchitectRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_ARCHITECT_DEPENDENCYTRACKING: rt::Operation = rt::Operation::new(
        "getArchitectDependencytracking",
        rt::Method::Get,
        &["/api/v2/architect/dependencytracking"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_dependencytracking`.
#[derive(Debug)]
pub enum GetArchitectDependencytracking {}
impl rt::Endpoint for GetArchitectDependencytracking {
    type Answer = models::DependencyObjectEntityListing;
}
impl ArchitectRequest<GetArchitectDependencytracking> {
    /// Sets `consumedResourceType`.
    #[inline]
    pub fn consumed_resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "consumedResourceType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `consumedResources`.
    #[inline]
    pub fn consumed_resources(mut self, value: bool) -> Self {
        self.call.query("consumedResources", value.to_string());
        self
    }
    /// Sets `consumingResourceType`.
    #[inline]
    pub fn consuming_resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "consumingResourceType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `consumingResources`.
    #[inline]
    pub fn consuming_resources(mut self, value: bool) -> Self {
        self.call.query("consumingResources", value.to_string());
        self
    }
    /// Sets `objectType`.
    #[inline]
    pub fn object_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "objectType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
static GET_ARCHITECT_DEPENDENCYTRACKING_BUILD: rt::Operation = rt::Operation::new(
        "getArchitectDependencytrackingBuild",
        rt::Method::Get,
        &["/api/v2/architect/dependencytracking/build"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_dependencytracking_build`.
#[derive(Debug)]
pub enum GetArchitectDependencytrackingBuild {}
impl rt::Endpoint for GetArchitectDependencytrackingBuild {
    type Answer = models::DependencyStatus;
}
static POST_ARCHITECT_DEPENDENCYTRACKING_BUILD: rt::Operation = rt::Operation::new(
        "postArchitectDependencytrackingBuild",
        rt::Method::Post,
        &["/api/v2/architect/dependencytracking/build"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_dependencytracking_build`.
#[derive(Debug)]
pub enum PostArchitectDependencytrackingBuild {}
impl rt::Endpoint for PostArchitectDependencytrackingBuild {
    type Answer = ();
}
static GET_ARCHITECT_DEPENDENCYTRACKING_CONSUMEDRESOURCES: rt::Operation = rt::Operation::new(
        "getArchitectDependencytrackingConsumedresources",
        rt::Method::Get,
        &["/api/v2/architect/dependencytracking/consumedresources"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_dependencytracking_consumedresources`.
#[derive(Debug)]
pub enum GetArchitectDependencytrackingConsumedresources {}
impl rt::Endpoint for GetArchitectDependencytrackingConsumedresources {
    type Answer = models::ConsumedResourcesEntityListing;
}
impl ArchitectRequest<GetArchitectDependencytrackingConsumedresources> {
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
    /// Sets `resourceType`.
    #[inline]
    pub fn resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "resourceType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_ARCHITECT_DEPENDENCYTRACKING_CONSUMINGRESOURCES: rt::Operation = rt::Operation::new(
        "getArchitectDependencytrackingConsumingresources",
        rt::Method::Get,
        &["/api/v2/architect/dependencytracking/consumingresources"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_dependencytracking_consumingresources`.
#[derive(Debug)]
pub enum GetArchitectDependencytrackingConsumingresources {}
impl rt::Endpoint for GetArchitectDependencytrackingConsumingresources {
    type Answer = models::ConsumingResourcesEntityListing;
}
impl ArchitectRequest<GetArchitectDependencytrackingConsumingresources> {
    /// Sets `flowFilter`.
    #[inline]
    pub fn flow_filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("flowFilter", value.into());
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
    /// Sets `resourceType`.
    #[inline]
    pub fn resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "resourceType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `version`.
    #[inline]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.call.query("version", value.into());
        self
    }
}
static GET_ARCHITECT_DEPENDENCYTRACKING_DELETEDRESOURCECONSUMERS: rt::Operation = rt::Operation::new(
        "getArchitectDependencytrackingDeletedresourceconsumers",
        rt::Method::Get,
        &["/api/v2/architect/dependencytracking/deletedresourceconsumers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_dependencytracking_deletedresourceconsumers`.
#[derive(Debug)]
pub enum GetArchitectDependencytrackingDeletedresourceconsumers {}
impl rt::Endpoint for GetArchitectDependencytrackingDeletedresourceconsumers {
    type Answer = models::DependencyObjectEntityListing;
}
impl ArchitectRequest<GetArchitectDependencytrackingDeletedresourceconsumers> {
    /// Sets `consumedResourceType`.
    #[inline]
    pub fn consumed_resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "consumedResourceType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `consumedResources`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn consumed_resources(mut self, value: bool) -> Self {
        self.call.query("consumedResources", value.to_string());
        self
    }
    /// Sets `flowFilter`.
    #[inline]
    pub fn flow_filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("flowFilter", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `objectType`.
    #[inline]
    pub fn object_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "objectType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
static GET_ARCHITECT_DEPENDENCYTRACKING_OBJECT: rt::Operation = rt::Operation::new(
        "getArchitectDependencytrackingObject",
        rt::Method::Get,
        &["/api/v2/architect/dependencytracking/object"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_dependencytracking_object`.
#[derive(Debug)]
pub enum GetArchitectDependencytrackingObject {}
impl rt::Endpoint for GetArchitectDependencytrackingObject {
    type Answer = models::DependencyObject;
}
impl ArchitectRequest<GetArchitectDependencytrackingObject> {
    /// Sets `consumedResourceRequest`.
    #[inline]
    pub fn consumed_resource_request(mut self, value: bool) -> Self {
        self.call.query("consumedResourceRequest", value.to_string());
        self
    }
    /// Sets `consumedResourceType`.
    #[inline]
    pub fn consumed_resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "consumedResourceType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `consumedResources`.
    #[inline]
    pub fn consumed_resources(mut self, value: bool) -> Self {
        self.call.query("consumedResources", value.to_string());
        self
    }
    /// Sets `consumingResourceType`.
    #[inline]
    pub fn consuming_resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "consumingResourceType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `consumingResources`.
    #[inline]
    pub fn consuming_resources(mut self, value: bool) -> Self {
        self.call.query("consumingResources", value.to_string());
        self
    }
    /// Sets `objectType`.
    #[inline]
    pub fn object_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("objectType", value.into());
        self
    }
    /// Sets `version`.
    #[inline]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.call.query("version", value.into());
        self
    }
}
static GET_ARCHITECT_DEPENDENCYTRACKING_TYPES: rt::Operation = rt::Operation::new(
        "getArchitectDependencytrackingTypes",
        rt::Method::Get,
        &["/api/v2/architect/dependencytracking/types"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_dependencytracking_types`.
#[derive(Debug)]
pub enum GetArchitectDependencytrackingTypes {}
impl rt::Endpoint for GetArchitectDependencytrackingTypes {
    type Answer = models::DependencyTypeEntityListing;
}
impl ArchitectRequest<GetArchitectDependencytrackingTypes> {
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
static GET_ARCHITECT_DEPENDENCYTRACKING_TYPE: rt::Operation = rt::Operation::new(
        "getArchitectDependencytrackingType",
        rt::Method::Get,
        &["/api/v2/architect/dependencytracking/types/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_dependencytracking_type`.
#[derive(Debug)]
pub enum GetArchitectDependencytrackingType {}
impl rt::Endpoint for GetArchitectDependencytrackingType {
    type Answer = models::DependencyType;
}
static GET_ARCHITECT_DEPENDENCYTRACKING_UPDATEDRESOURCECONSUMERS: rt::Operation = rt::Operation::new(
        "getArchitectDependencytrackingUpdatedresourceconsumers",
        rt::Method::Get,
        &["/api/v2/architect/dependencytracking/updatedresourceconsumers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_dependencytracking_updatedresourceconsumers`.
#[derive(Debug)]
pub enum GetArchitectDependencytrackingUpdatedresourceconsumers {}
impl rt::Endpoint for GetArchitectDependencytrackingUpdatedresourceconsumers {
    type Answer = models::DependencyObjectEntityListing;
}
impl ArchitectRequest<GetArchitectDependencytrackingUpdatedresourceconsumers> {
    /// Sets `consumedResourceType`.
    #[inline]
    pub fn consumed_resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "consumedResourceType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `consumedResources`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn consumed_resources(mut self, value: bool) -> Self {
        self.call.query("consumedResources", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `objectType`.
    #[inline]
    pub fn object_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "objectType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
static GET_ARCHITECT_EMERGENCYGROUPS: rt::Operation = rt::Operation::new(
        "getArchitectEmergencygroups",
        rt::Method::Get,
        &["/api/v2/architect/emergencygroups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_emergencygroups`.
#[derive(Debug)]
pub enum GetArchitectEmergencygroups {}
impl rt::Endpoint for GetArchitectEmergencygroups {
    type Answer = models::EmergencyGroupListing;
}
impl ArchitectRequest<GetArchitectEmergencygroups> {
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_ARCHITECT_EMERGENCYGROUPS: rt::Operation = rt::Operation::new(
        "postArchitectEmergencygroups",
        rt::Method::Post,
        &["/api/v2/architect/emergencygroups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_emergencygroups`.
#[derive(Debug)]
pub enum PostArchitectEmergencygroups {}
impl rt::Endpoint for PostArchitectEmergencygroups {
    type Answer = models::EmergencyGroup;
}
static GET_ARCHITECT_EMERGENCYGROUPS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getArchitectEmergencygroupsDivisionviews",
        rt::Method::Get,
        &["/api/v2/architect/emergencygroups/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_emergencygroups_divisionviews`.
#[derive(Debug)]
pub enum GetArchitectEmergencygroupsDivisionviews {}
impl rt::Endpoint for GetArchitectEmergencygroupsDivisionviews {
    type Answer = models::EmergencyGroupDivisionViewEntityListing;
}
impl ArchitectRequest<GetArchitectEmergencygroupsDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ARCHITECT_EMERGENCYGROUP: rt::Operation = rt::Operation::new(
        "getArchitectEmergencygroup",
        rt::Method::Get,
        &["/api/v2/architect/emergencygroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_emergencygroup`.
#[derive(Debug)]
pub enum GetArchitectEmergencygroup {}
impl rt::Endpoint for GetArchitectEmergencygroup {
    type Answer = models::EmergencyGroup;
}
static PUT_ARCHITECT_EMERGENCYGROUP: rt::Operation = rt::Operation::new(
        "putArchitectEmergencygroup",
        rt::Method::Put,
        &["/api/v2/architect/emergencygroups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_architect_emergencygroup`.
#[derive(Debug)]
pub enum PutArchitectEmergencygroup {}
impl rt::Endpoint for PutArchitectEmergencygroup {
    type Answer = models::EmergencyGroup;
}
static DELETE_ARCHITECT_EMERGENCYGROUP: rt::Operation = rt::Operation::new(
        "deleteArchitectEmergencygroup",
        rt::Method::Delete,
        &["/api/v2/architect/emergencygroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_emergencygroup`.
#[derive(Debug)]
pub enum DeleteArchitectEmergencygroup {}
impl rt::Endpoint for DeleteArchitectEmergencygroup {
    type Answer = ();
}
static GET_ARCHITECT_GRAMMARS: rt::Operation = rt::Operation::new(
        "getArchitectGrammars",
        rt::Method::Get,
        &["/api/v2/architect/grammars"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_grammars`.
#[derive(Debug)]
pub enum GetArchitectGrammars {}
impl rt::Endpoint for GetArchitectGrammars {
    type Answer = models::GrammarListing;
}
impl ArchitectRequest<GetArchitectGrammars> {
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.query("description", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeFileUrls`.
    #[inline]
    pub fn include_file_urls(mut self, value: bool) -> Self {
        self.call.query("includeFileUrls", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nameOrDescription`.
    #[inline]
    pub fn name_or_description(mut self, value: impl Into<String>) -> Self {
        self.call.query("nameOrDescription", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
static POST_ARCHITECT_GRAMMARS: rt::Operation = rt::Operation::new(
        "postArchitectGrammars",
        rt::Method::Post,
        &["/api/v2/architect/grammars"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_grammars`.
#[derive(Debug)]
pub enum PostArchitectGrammars {}
impl rt::Endpoint for PostArchitectGrammars {
    type Answer = models::Grammar;
}
static GET_ARCHITECT_GRAMMAR: rt::Operation = rt::Operation::new(
        "getArchitectGrammar",
        rt::Method::Get,
        &["/api/v2/architect/grammars/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_grammar`.
#[derive(Debug)]
pub enum GetArchitectGrammar {}
impl rt::Endpoint for GetArchitectGrammar {
    type Answer = models::Grammar;
}
impl ArchitectRequest<GetArchitectGrammar> {
    /// Sets `includeFileUrls`.
    #[inline]
    pub fn include_file_urls(mut self, value: bool) -> Self {
        self.call.query("includeFileUrls", value.to_string());
        self
    }
}
static DELETE_ARCHITECT_GRAMMAR: rt::Operation = rt::Operation::new(
        "deleteArchitectGrammar",
        rt::Method::Delete,
        &["/api/v2/architect/grammars/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_grammar`.
#[derive(Debug)]
pub enum DeleteArchitectGrammar {}
impl rt::Endpoint for DeleteArchitectGrammar {
    type Answer = rt::Value;
}
static PATCH_ARCHITECT_GRAMMAR: rt::Operation = rt::Operation::new(
        "patchArchitectGrammar",
        rt::Method::Patch,
        &["/api/v2/architect/grammars/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_architect_grammar`.
#[derive(Debug)]
pub enum PatchArchitectGrammar {}
impl rt::Endpoint for PatchArchitectGrammar {
    type Answer = models::Grammar;
}
impl ArchitectRequest<PatchArchitectGrammar> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::Grammar) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_ARCHITECT_GRAMMAR_LANGUAGES: rt::Operation = rt::Operation::new(
        "postArchitectGrammarLanguages",
        rt::Method::Post,
        &["/api/v2/architect/grammars/", "/languages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_grammar_languages`.
#[derive(Debug)]
pub enum PostArchitectGrammarLanguages {}
impl rt::Endpoint for PostArchitectGrammarLanguages {
    type Answer = models::GrammarLanguage;
}
static GET_ARCHITECT_GRAMMAR_LANGUAGE: rt::Operation = rt::Operation::new(
        "getArchitectGrammarLanguage",
        rt::Method::Get,
        &["/api/v2/architect/grammars/", "/languages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_grammar_language`.
#[derive(Debug)]
pub enum GetArchitectGrammarLanguage {}
impl rt::Endpoint for GetArchitectGrammarLanguage {
    type Answer = models::GrammarLanguage;
}
static DELETE_ARCHITECT_GRAMMAR_LANGUAGE: rt::Operation = rt::Operation::new(
        "deleteArchitectGrammarLanguage",
        rt::Method::Delete,
        &["/api/v2/architect/grammars/", "/languages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_grammar_language`.
#[derive(Debug)]
pub enum DeleteArchitectGrammarLanguage {}
impl rt::Endpoint for DeleteArchitectGrammarLanguage {
    type Answer = ();
}
static PATCH_ARCHITECT_GRAMMAR_LANGUAGE: rt::Operation = rt::Operation::new(
        "patchArchitectGrammarLanguage",
        rt::Method::Patch,
        &["/api/v2/architect/grammars/", "/languages/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_architect_grammar_language`.
#[derive(Debug)]
pub enum PatchArchitectGrammarLanguage {}
impl rt::Endpoint for PatchArchitectGrammarLanguage {
    type Answer = models::GrammarLanguage;
}
impl ArchitectRequest<PatchArchitectGrammarLanguage> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::GrammarLanguageUpdate) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_ARCHITECT_GRAMMAR_LANGUAGE_FILES_DTMF: rt::Operation = rt::Operation::new(
        "postArchitectGrammarLanguageFilesDtmf",
        rt::Method::Post,
        &["/api/v2/architect/grammars/", "/languages/", "/files/dtmf"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_grammar_language_files_dtmf`.
#[derive(Debug)]
pub enum PostArchitectGrammarLanguageFilesDtmf {}
impl rt::Endpoint for PostArchitectGrammarLanguageFilesDtmf {
    type Answer = models::UploadUrlResponse;
}
static DELETE_ARCHITECT_GRAMMAR_LANGUAGE_FILES_DTMF: rt::Operation = rt::Operation::new(
        "deleteArchitectGrammarLanguageFilesDtmf",
        rt::Method::Delete,
        &["/api/v2/architect/grammars/", "/languages/", "/files/dtmf"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_grammar_language_files_dtmf`.
#[derive(Debug)]
pub enum DeleteArchitectGrammarLanguageFilesDtmf {}
impl rt::Endpoint for DeleteArchitectGrammarLanguageFilesDtmf {
    type Answer = ();
}
static POST_ARCHITECT_GRAMMAR_LANGUAGE_FILES_VOICE: rt::Operation = rt::Operation::new(
        "postArchitectGrammarLanguageFilesVoice",
        rt::Method::Post,
        &["/api/v2/architect/grammars/", "/languages/", "/files/voice"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_grammar_language_files_voice`.
#[derive(Debug)]
pub enum PostArchitectGrammarLanguageFilesVoice {}
impl rt::Endpoint for PostArchitectGrammarLanguageFilesVoice {
    type Answer = models::UploadUrlResponse;
}
static DELETE_ARCHITECT_GRAMMAR_LANGUAGE_FILES_VOICE: rt::Operation = rt::Operation::new(
        "deleteArchitectGrammarLanguageFilesVoice",
        rt::Method::Delete,
        &["/api/v2/architect/grammars/", "/languages/", "/files/voice"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_grammar_language_files_voice`.
#[derive(Debug)]
pub enum DeleteArchitectGrammarLanguageFilesVoice {}
impl rt::Endpoint for DeleteArchitectGrammarLanguageFilesVoice {
    type Answer = ();
}
static GET_ARCHITECT_IVRS: rt::Operation = rt::Operation::new(
        "getArchitectIvrs",
        rt::Method::Get,
        &["/api/v2/architect/ivrs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_ivrs`.
#[derive(Debug)]
pub enum GetArchitectIvrs {}
impl rt::Endpoint for GetArchitectIvrs {
    type Answer = models::IVREntityListing;
}
impl ArchitectRequest<GetArchitectIvrs> {
    /// Sets `dnis`.
    #[inline]
    pub fn dnis(mut self, value: impl Into<String>) -> Self {
        self.call.query("dnis", value.into());
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
    /// Sets `scheduleGroup`.
    #[inline]
    pub fn schedule_group(mut self, value: impl Into<String>) -> Self {
        self.call.query("scheduleGroup", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_ARCHITECT_IVRS: rt::Operation = rt::Operation::new(
        "postArchitectIvrs",
        rt::Method::Post,
        &["/api/v2/architect/ivrs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_ivrs`.
#[derive(Debug)]
pub enum PostArchitectIvrs {}
impl rt::Endpoint for PostArchitectIvrs {
    type Answer = models::IVR;
}
static GET_ARCHITECT_IVRS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getArchitectIvrsDivisionviews",
        rt::Method::Get,
        &["/api/v2/architect/ivrs/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_ivrs_divisionviews`.
#[derive(Debug)]
pub enum GetArchitectIvrsDivisionviews {}
impl rt::Endpoint for GetArchitectIvrsDivisionviews {
    type Answer = models::IVRDivisionViewEntityListing;
}
impl ArchitectRequest<GetArchitectIvrsDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ARCHITECT_IVR: rt::Operation = rt::Operation::new(
        "getArchitectIvr",
        rt::Method::Get,
        &["/api/v2/architect/ivrs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_ivr`.
#[derive(Debug)]
pub enum GetArchitectIvr {}
impl rt::Endpoint for GetArchitectIvr {
    type Answer = models::IVR;
}
static PUT_ARCHITECT_IVR: rt::Operation = rt::Operation::new(
        "putArchitectIvr",
        rt::Method::Put,
        &["/api/v2/architect/ivrs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_architect_ivr`.
#[derive(Debug)]
pub enum PutArchitectIvr {}
impl rt::Endpoint for PutArchitectIvr {
    type Answer = models::IVR;
}
static DELETE_ARCHITECT_IVR: rt::Operation = rt::Operation::new(
        "deleteArchitectIvr",
        rt::Method::Delete,
        &["/api/v2/architect/ivrs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_ivr`.
#[derive(Debug)]
pub enum DeleteArchitectIvr {}
impl rt::Endpoint for DeleteArchitectIvr {
    type Answer = ();
}
static GET_ARCHITECT_IVR_IDENTITYRESOLUTION: rt::Operation = rt::Operation::new(
        "getArchitectIvrIdentityresolution",
        rt::Method::Get,
        &["/api/v2/architect/ivrs/", "/identityresolution"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_ivr_identityresolution`.
#[derive(Debug)]
pub enum GetArchitectIvrIdentityresolution {}
impl rt::Endpoint for GetArchitectIvrIdentityresolution {
    type Answer = models::IVRIdentityResolutionConfig;
}
static PUT_ARCHITECT_IVR_IDENTITYRESOLUTION: rt::Operation = rt::Operation::new(
        "putArchitectIvrIdentityresolution",
        rt::Method::Put,
        &["/api/v2/architect/ivrs/", "/identityresolution"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_architect_ivr_identityresolution`.
#[derive(Debug)]
pub enum PutArchitectIvrIdentityresolution {}
impl rt::Endpoint for PutArchitectIvrIdentityresolution {
    type Answer = models::IVRIdentityResolutionConfig;
}
static GET_ARCHITECT_PROMPTS: rt::Operation = rt::Operation::new(
        "getArchitectPrompts",
        rt::Method::Get,
        &["/api/v2/architect/prompts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_prompts`.
#[derive(Debug)]
pub enum GetArchitectPrompts {}
impl rt::Endpoint for GetArchitectPrompts {
    type Answer = models::PromptEntityListing;
}
impl ArchitectRequest<GetArchitectPrompts> {
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.query("description", value.into());
        self
    }
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeMediaUris`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_media_uris(mut self, value: bool) -> Self {
        self.call.query("includeMediaUris", value.to_string());
        self
    }
    /// Sets `includeResources`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_resources(mut self, value: bool) -> Self {
        self.call.query("includeResources", value.to_string());
        self
    }
    /// Sets `language`.
    #[inline]
    pub fn language(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "language",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "name",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `nameOrDescription`.
    #[inline]
    pub fn name_or_description(mut self, value: impl Into<String>) -> Self {
        self.call.query("nameOrDescription", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
static POST_ARCHITECT_PROMPTS: rt::Operation = rt::Operation::new(
        "postArchitectPrompts",
        rt::Method::Post,
        &["/api/v2/architect/prompts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_prompts`.
#[derive(Debug)]
pub enum PostArchitectPrompts {}
impl rt::Endpoint for PostArchitectPrompts {
    type Answer = models::Prompt;
}
static DELETE_ARCHITECT_PROMPTS: rt::Operation = rt::Operation::new(
        "deleteArchitectPrompts",
        rt::Method::Delete,
        &["/api/v2/architect/prompts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_prompts`.
#[derive(Debug)]
pub enum DeleteArchitectPrompts {}
impl rt::Endpoint for DeleteArchitectPrompts {
    type Answer = models::Operation;
}
static GET_ARCHITECT_PROMPT: rt::Operation = rt::Operation::new(
        "getArchitectPrompt",
        rt::Method::Get,
        &["/api/v2/architect/prompts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_prompt`.
#[derive(Debug)]
pub enum GetArchitectPrompt {}
impl rt::Endpoint for GetArchitectPrompt {
    type Answer = models::Prompt;
}
impl ArchitectRequest<GetArchitectPrompt> {
    /// Sets `includeMediaUris`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_media_uris(mut self, value: bool) -> Self {
        self.call.query("includeMediaUris", value.to_string());
        self
    }
    /// Sets `includeResources`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_resources(mut self, value: bool) -> Self {
        self.call.query("includeResources", value.to_string());
        self
    }
    /// Sets `language`.
    #[inline]
    pub fn language(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "language",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_ARCHITECT_PROMPT: rt::Operation = rt::Operation::new(
        "putArchitectPrompt",
        rt::Method::Put,
        &["/api/v2/architect/prompts/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_architect_prompt`.
#[derive(Debug)]
pub enum PutArchitectPrompt {}
impl rt::Endpoint for PutArchitectPrompt {
    type Answer = models::Prompt;
}
static DELETE_ARCHITECT_PROMPT: rt::Operation = rt::Operation::new(
        "deleteArchitectPrompt",
        rt::Method::Delete,
        &["/api/v2/architect/prompts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_prompt`.
#[derive(Debug)]
pub enum DeleteArchitectPrompt {}
impl rt::Endpoint for DeleteArchitectPrompt {
    type Answer = ();
}
impl ArchitectRequest<DeleteArchitectPrompt> {
    /// Sets `allResources`.
    #[inline]
    pub fn all_resources(mut self, value: bool) -> Self {
        self.call.query("allResources", value.to_string());
        self
    }
}
static POST_ARCHITECT_PROMPT_HISTORY: rt::Operation = rt::Operation::new(
        "postArchitectPromptHistory",
        rt::Method::Post,
        &["/api/v2/architect/prompts/", "/history"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_prompt_history`.
#[derive(Debug)]
pub enum PostArchitectPromptHistory {}
impl rt::Endpoint for PostArchitectPromptHistory {
    type Answer = models::Operation;
}
static GET_ARCHITECT_PROMPT_HISTORY_HISTORY_ID: rt::Operation = rt::Operation::new(
        "getArchitectPromptHistoryHistoryId",
        rt::Method::Get,
        &["/api/v2/architect/prompts/", "/history/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_prompt_history_history_id`.
#[derive(Debug)]
pub enum GetArchitectPromptHistoryHistoryId {}
impl rt::Endpoint for GetArchitectPromptHistoryHistoryId {
    type Answer = models::HistoryListing;
}
impl ArchitectRequest<GetArchitectPromptHistoryHistoryId> {
    /// Sets `action`.
    #[inline]
    pub fn action(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "action",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: timestamp
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ARCHITECT_PROMPT_RESOURCES: rt::Operation = rt::Operation::new(
        "getArchitectPromptResources",
        rt::Method::Get,
        &["/api/v2/architect/prompts/", "/resources"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_prompt_resources`.
#[derive(Debug)]
pub enum GetArchitectPromptResources {}
impl rt::Endpoint for GetArchitectPromptResources {
    type Answer = models::PromptAssetEntityListing;
}
impl ArchitectRequest<GetArchitectPromptResources> {
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
static POST_ARCHITECT_PROMPT_RESOURCES: rt::Operation = rt::Operation::new(
        "postArchitectPromptResources",
        rt::Method::Post,
        &["/api/v2/architect/prompts/", "/resources"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_prompt_resources`.
#[derive(Debug)]
pub enum PostArchitectPromptResources {}
impl rt::Endpoint for PostArchitectPromptResources {
    type Answer = models::PromptAsset;
}
static GET_ARCHITECT_PROMPT_RESOURCE: rt::Operation = rt::Operation::new(
        "getArchitectPromptResource",
        rt::Method::Get,
        &["/api/v2/architect/prompts/", "/resources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_prompt_resource`.
#[derive(Debug)]
pub enum GetArchitectPromptResource {}
impl rt::Endpoint for GetArchitectPromptResource {
    type Answer = models::PromptAsset;
}
static PUT_ARCHITECT_PROMPT_RESOURCE: rt::Operation = rt::Operation::new(
        "putArchitectPromptResource",
        rt::Method::Put,
        &["/api/v2/architect/prompts/", "/resources/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_architect_prompt_resource`.
#[derive(Debug)]
pub enum PutArchitectPromptResource {}
impl rt::Endpoint for PutArchitectPromptResource {
    type Answer = models::PromptAsset;
}
static DELETE_ARCHITECT_PROMPT_RESOURCE: rt::Operation = rt::Operation::new(
        "deleteArchitectPromptResource",
        rt::Method::Delete,
        &["/api/v2/architect/prompts/", "/resources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_prompt_resource`.
#[derive(Debug)]
pub enum DeleteArchitectPromptResource {}
impl rt::Endpoint for DeleteArchitectPromptResource {
    type Answer = ();
}
static DELETE_ARCHITECT_PROMPT_RESOURCE_AUDIO: rt::Operation = rt::Operation::new(
        "deleteArchitectPromptResourceAudio",
        rt::Method::Delete,
        &["/api/v2/architect/prompts/", "/resources/", "/audio"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_prompt_resource_audio`.
#[derive(Debug)]
pub enum DeleteArchitectPromptResourceAudio {}
impl rt::Endpoint for DeleteArchitectPromptResourceAudio {
    type Answer = ();
}
static POST_ARCHITECT_PROMPT_RESOURCE_UPLOADS: rt::Operation = rt::Operation::new(
        "postArchitectPromptResourceUploads",
        rt::Method::Post,
        &["/api/v2/architect/prompts/", "/resources/", "/uploads"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_prompt_resource_uploads`.
#[derive(Debug)]
pub enum PostArchitectPromptResourceUploads {}
impl rt::Endpoint for PostArchitectPromptResourceUploads {
    type Answer = models::PromptAssetUpload;
}
static GET_ARCHITECT_SCHEDULEGROUPS: rt::Operation = rt::Operation::new(
        "getArchitectSchedulegroups",
        rt::Method::Get,
        &["/api/v2/architect/schedulegroups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_schedulegroups`.
#[derive(Debug)]
pub enum GetArchitectSchedulegroups {}
impl rt::Endpoint for GetArchitectSchedulegroups {
    type Answer = models::ScheduleGroupEntityListing;
}
impl ArchitectRequest<GetArchitectSchedulegroups> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `scheduleIds`.
    #[inline]
    pub fn schedule_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("scheduleIds", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_ARCHITECT_SCHEDULEGROUPS: rt::Operation = rt::Operation::new(
        "postArchitectSchedulegroups",
        rt::Method::Post,
        &["/api/v2/architect/schedulegroups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_schedulegroups`.
#[derive(Debug)]
pub enum PostArchitectSchedulegroups {}
impl rt::Endpoint for PostArchitectSchedulegroups {
    type Answer = models::ScheduleGroup;
}
static GET_ARCHITECT_SCHEDULEGROUPS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getArchitectSchedulegroupsDivisionviews",
        rt::Method::Get,
        &["/api/v2/architect/schedulegroups/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_schedulegroups_divisionviews`.
#[derive(Debug)]
pub enum GetArchitectSchedulegroupsDivisionviews {}
impl rt::Endpoint for GetArchitectSchedulegroupsDivisionviews {
    type Answer = models::ScheduleGroupDivisionViewEntityListing;
}
impl ArchitectRequest<GetArchitectSchedulegroupsDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ARCHITECT_SCHEDULEGROUP: rt::Operation = rt::Operation::new(
        "getArchitectSchedulegroup",
        rt::Method::Get,
        &["/api/v2/architect/schedulegroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_schedulegroup`.
#[derive(Debug)]
pub enum GetArchitectSchedulegroup {}
impl rt::Endpoint for GetArchitectSchedulegroup {
    type Answer = models::ScheduleGroup;
}
static PUT_ARCHITECT_SCHEDULEGROUP: rt::Operation = rt::Operation::new(
        "putArchitectSchedulegroup",
        rt::Method::Put,
        &["/api/v2/architect/schedulegroups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_architect_schedulegroup`.
#[derive(Debug)]
pub enum PutArchitectSchedulegroup {}
impl rt::Endpoint for PutArchitectSchedulegroup {
    type Answer = models::ScheduleGroup;
}
static DELETE_ARCHITECT_SCHEDULEGROUP: rt::Operation = rt::Operation::new(
        "deleteArchitectSchedulegroup",
        rt::Method::Delete,
        &["/api/v2/architect/schedulegroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_schedulegroup`.
#[derive(Debug)]
pub enum DeleteArchitectSchedulegroup {}
impl rt::Endpoint for DeleteArchitectSchedulegroup {
    type Answer = ();
}
static GET_ARCHITECT_SCHEDULES: rt::Operation = rt::Operation::new(
        "getArchitectSchedules",
        rt::Method::Get,
        &["/api/v2/architect/schedules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_schedules`.
#[derive(Debug)]
pub enum GetArchitectSchedules {}
impl rt::Endpoint for GetArchitectSchedules {
    type Answer = models::ScheduleEntityListing;
}
impl ArchitectRequest<GetArchitectSchedules> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
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
static POST_ARCHITECT_SCHEDULES: rt::Operation = rt::Operation::new(
        "postArchitectSchedules",
        rt::Method::Post,
        &["/api/v2/architect/schedules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_schedules`.
#[derive(Debug)]
pub enum PostArchitectSchedules {}
impl rt::Endpoint for PostArchitectSchedules {
    type Answer = models::Schedule;
}
static GET_ARCHITECT_SCHEDULES_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getArchitectSchedulesDivisionviews",
        rt::Method::Get,
        &["/api/v2/architect/schedules/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_schedules_divisionviews`.
#[derive(Debug)]
pub enum GetArchitectSchedulesDivisionviews {}
impl rt::Endpoint for GetArchitectSchedulesDivisionviews {
    type Answer = models::ScheduleDivisionViewEntityListing;
}
impl ArchitectRequest<GetArchitectSchedulesDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ARCHITECT_SCHEDULE: rt::Operation = rt::Operation::new(
        "getArchitectSchedule",
        rt::Method::Get,
        &["/api/v2/architect/schedules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_schedule`.
#[derive(Debug)]
pub enum GetArchitectSchedule {}
impl rt::Endpoint for GetArchitectSchedule {
    type Answer = models::Schedule;
}
static PUT_ARCHITECT_SCHEDULE: rt::Operation = rt::Operation::new(
        "putArchitectSchedule",
        rt::Method::Put,
        &["/api/v2/architect/schedules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_architect_schedule`.
#[derive(Debug)]
pub enum PutArchitectSchedule {}
impl rt::Endpoint for PutArchitectSchedule {
    type Answer = models::Schedule;
}
static DELETE_ARCHITECT_SCHEDULE: rt::Operation = rt::Operation::new(
        "deleteArchitectSchedule",
        rt::Method::Delete,
        &["/api/v2/architect/schedules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_schedule`.
#[derive(Debug)]
pub enum DeleteArchitectSchedule {}
impl rt::Endpoint for DeleteArchitectSchedule {
    type Answer = ();
}
static GET_ARCHITECT_SYSTEMPROMPTS: rt::Operation = rt::Operation::new(
        "getArchitectSystemprompts",
        rt::Method::Get,
        &["/api/v2/architect/systemprompts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_systemprompts`.
#[derive(Debug)]
pub enum GetArchitectSystemprompts {}
impl rt::Endpoint for GetArchitectSystemprompts {
    type Answer = models::SystemPromptEntityListing;
}
impl ArchitectRequest<GetArchitectSystemprompts> {
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.query("description", value.into());
        self
    }
    /// Sets `includeMediaUris`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_media_uris(mut self, value: bool) -> Self {
        self.call.query("includeMediaUris", value.to_string());
        self
    }
    /// Sets `includeResources`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_resources(mut self, value: bool) -> Self {
        self.call.query("includeResources", value.to_string());
        self
    }
    /// Sets `language`.
    #[inline]
    pub fn language(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "language",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nameOrDescription`.
    #[inline]
    pub fn name_or_description(mut self, value: impl Into<String>) -> Self {
        self.call.query("nameOrDescription", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
static GET_ARCHITECT_SYSTEMPROMPT: rt::Operation = rt::Operation::new(
        "getArchitectSystemprompt",
        rt::Method::Get,
        &["/api/v2/architect/systemprompts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_systemprompt`.
#[derive(Debug)]
pub enum GetArchitectSystemprompt {}
impl rt::Endpoint for GetArchitectSystemprompt {
    type Answer = models::SystemPrompt;
}
impl ArchitectRequest<GetArchitectSystemprompt> {
    /// Sets `includeMediaUris`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_media_uris(mut self, value: bool) -> Self {
        self.call.query("includeMediaUris", value.to_string());
        self
    }
    /// Sets `includeResources`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_resources(mut self, value: bool) -> Self {
        self.call.query("includeResources", value.to_string());
        self
    }
    /// Sets `language`.
    #[inline]
    pub fn language(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "language",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_ARCHITECT_SYSTEMPROMPT_HISTORY: rt::Operation = rt::Operation::new(
        "postArchitectSystempromptHistory",
        rt::Method::Post,
        &["/api/v2/architect/systemprompts/", "/history"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_systemprompt_history`.
#[derive(Debug)]
pub enum PostArchitectSystempromptHistory {}
impl rt::Endpoint for PostArchitectSystempromptHistory {
    type Answer = models::Operation;
}
static GET_ARCHITECT_SYSTEMPROMPT_HISTORY_HISTORY_ID: rt::Operation = rt::Operation::new(
        "getArchitectSystempromptHistoryHistoryId",
        rt::Method::Get,
        &["/api/v2/architect/systemprompts/", "/history/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_systemprompt_history_history_id`.
#[derive(Debug)]
pub enum GetArchitectSystempromptHistoryHistoryId {}
impl rt::Endpoint for GetArchitectSystempromptHistoryHistoryId {
    type Answer = models::HistoryListing;
}
impl ArchitectRequest<GetArchitectSystempromptHistoryHistoryId> {
    /// Sets `action`.
    #[inline]
    pub fn action(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "action",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: timestamp
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ARCHITECT_SYSTEMPROMPT_RESOURCES: rt::Operation = rt::Operation::new(
        "getArchitectSystempromptResources",
        rt::Method::Get,
        &["/api/v2/architect/systemprompts/", "/resources"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_systemprompt_resources`.
#[derive(Debug)]
pub enum GetArchitectSystempromptResources {}
impl rt::Endpoint for GetArchitectSystempromptResources {
    type Answer = models::SystemPromptAssetEntityListing;
}
impl ArchitectRequest<GetArchitectSystempromptResources> {
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
static POST_ARCHITECT_SYSTEMPROMPT_RESOURCES: rt::Operation = rt::Operation::new(
        "postArchitectSystempromptResources",
        rt::Method::Post,
        &["/api/v2/architect/systemprompts/", "/resources"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_systemprompt_resources`.
#[derive(Debug)]
pub enum PostArchitectSystempromptResources {}
impl rt::Endpoint for PostArchitectSystempromptResources {
    type Answer = models::SystemPromptAsset;
}
static GET_ARCHITECT_SYSTEMPROMPT_RESOURCE: rt::Operation = rt::Operation::new(
        "getArchitectSystempromptResource",
        rt::Method::Get,
        &["/api/v2/architect/systemprompts/", "/resources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_architect_systemprompt_resource`.
#[derive(Debug)]
pub enum GetArchitectSystempromptResource {}
impl rt::Endpoint for GetArchitectSystempromptResource {
    type Answer = models::SystemPromptAsset;
}
static PUT_ARCHITECT_SYSTEMPROMPT_RESOURCE: rt::Operation = rt::Operation::new(
        "putArchitectSystempromptResource",
        rt::Method::Put,
        &["/api/v2/architect/systemprompts/", "/resources/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_architect_systemprompt_resource`.
#[derive(Debug)]
pub enum PutArchitectSystempromptResource {}
impl rt::Endpoint for PutArchitectSystempromptResource {
    type Answer = models::SystemPromptAsset;
}
static DELETE_ARCHITECT_SYSTEMPROMPT_RESOURCE: rt::Operation = rt::Operation::new(
        "deleteArchitectSystempromptResource",
        rt::Method::Delete,
        &["/api/v2/architect/systemprompts/", "/resources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_architect_systemprompt_resource`.
#[derive(Debug)]
pub enum DeleteArchitectSystempromptResource {}
impl rt::Endpoint for DeleteArchitectSystempromptResource {
    type Answer = ();
}
static POST_ARCHITECT_SYSTEMPROMPT_RESOURCE_UPLOADS: rt::Operation = rt::Operation::new(
        "postArchitectSystempromptResourceUploads",
        rt::Method::Post,
        &["/api/v2/architect/systemprompts/", "/resources/", "/uploads"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_architect_systemprompt_resource_uploads`.
#[derive(Debug)]
pub enum PostArchitectSystempromptResourceUploads {}
impl rt::Endpoint for PostArchitectSystempromptResourceUploads {
    type Answer = models::PromptAssetUpload;
}
static GET_FLOWS: rt::Operation = rt::Operation::new(
        "getFlows",
        rt::Method::Get,
        &["/api/v2/flows"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows`.
#[derive(Debug)]
pub enum GetFlows {}
impl rt::Endpoint for GetFlows {
    type Answer = models::FlowEntityListing;
}
impl ArchitectRequest<GetFlows> {
    /// Sets `deleted`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn deleted(mut self, value: bool) -> Self {
        self.call.query("deleted", value.to_string());
        self
    }
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.query("description", value.into());
        self
    }
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `editableBy`.
    #[inline]
    pub fn editable_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("editableBy", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeSchemas`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_schemas(mut self, value: bool) -> Self {
        self.call.query("includeSchemas", value.to_string());
        self
    }
    /// Sets `lockedBy`.
    #[inline]
    pub fn locked_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("lockedBy", value.into());
        self
    }
    /// Sets `lockedByClientId`.
    #[inline]
    pub fn locked_by_client_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("lockedByClientId", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nameOrDescription`.
    #[inline]
    pub fn name_or_description(mut self, value: impl Into<String>) -> Self {
        self.call.query("nameOrDescription", value.into());
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
    /// Sets `publishVersionId`.
    #[inline]
    pub fn publish_version_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("publishVersionId", value.into());
        self
    }
    /// Sets `publishedAfter`.
    #[inline]
    pub fn published_after(mut self, value: impl Into<String>) -> Self {
        self.call.query("publishedAfter", value.into());
        self
    }
    /// Sets `publishedBefore`.
    #[inline]
    pub fn published_before(mut self, value: impl Into<String>) -> Self {
        self.call.query("publishedBefore", value.into());
        self
    }
    /// Sets `secure`.
    #[inline]
    pub fn secure(mut self, value: impl Into<String>) -> Self {
        self.call.query("secure", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "type",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `virtualAgentEnabled`.
    #[inline]
    pub fn virtual_agent_enabled(mut self, value: bool) -> Self {
        self.call.query("virtualAgentEnabled", value.to_string());
        self
    }
}
static POST_FLOWS: rt::Operation = rt::Operation::new(
        "postFlows",
        rt::Method::Post,
        &["/api/v2/flows"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows`.
#[derive(Debug)]
pub enum PostFlows {}
impl rt::Endpoint for PostFlows {
    type Answer = models::Flow;
}
impl ArchitectRequest<PostFlows> {
    /// Sets `language`.
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
        self
    }
}
static DELETE_FLOWS: rt::Operation = rt::Operation::new(
        "deleteFlows",
        rt::Method::Delete,
        &["/api/v2/flows"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_flows`.
#[derive(Debug)]
pub enum DeleteFlows {}
impl rt::Endpoint for DeleteFlows {
    type Answer = models::Operation;
}
static POST_FLOWS_ACTIONS_CHECKIN: rt::Operation = rt::Operation::new(
        "postFlowsActionsCheckin",
        rt::Method::Post,
        &["/api/v2/flows/actions/checkin"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_actions_checkin`.
#[derive(Debug)]
pub enum PostFlowsActionsCheckin {}
impl rt::Endpoint for PostFlowsActionsCheckin {
    type Answer = models::Operation;
}
static POST_FLOWS_ACTIONS_CHECKOUT: rt::Operation = rt::Operation::new(
        "postFlowsActionsCheckout",
        rt::Method::Post,
        &["/api/v2/flows/actions/checkout"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_actions_checkout`.
#[derive(Debug)]
pub enum PostFlowsActionsCheckout {}
impl rt::Endpoint for PostFlowsActionsCheckout {
    type Answer = models::Flow;
}
static POST_FLOWS_ACTIONS_DEACTIVATE: rt::Operation = rt::Operation::new(
        "postFlowsActionsDeactivate",
        rt::Method::Post,
        &["/api/v2/flows/actions/deactivate"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_actions_deactivate`.
#[derive(Debug)]
pub enum PostFlowsActionsDeactivate {}
impl rt::Endpoint for PostFlowsActionsDeactivate {
    type Answer = models::Flow;
}
static POST_FLOWS_ACTIONS_PUBLISH: rt::Operation = rt::Operation::new(
        "postFlowsActionsPublish",
        rt::Method::Post,
        &["/api/v2/flows/actions/publish"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_actions_publish`.
#[derive(Debug)]
pub enum PostFlowsActionsPublish {}
impl rt::Endpoint for PostFlowsActionsPublish {
    type Answer = models::Operation;
}
impl ArchitectRequest<PostFlowsActionsPublish> {
    /// Sets `version`.
    #[inline]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.call.query("version", value.into());
        self
    }
}
static POST_FLOWS_ACTIONS_REVERT: rt::Operation = rt::Operation::new(
        "postFlowsActionsRevert",
        rt::Method::Post,
        &["/api/v2/flows/actions/revert"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_actions_revert`.
#[derive(Debug)]
pub enum PostFlowsActionsRevert {}
impl rt::Endpoint for PostFlowsActionsRevert {
    type Answer = models::Flow;
}
static POST_FLOWS_ACTIONS_UNLOCK: rt::Operation = rt::Operation::new(
        "postFlowsActionsUnlock",
        rt::Method::Post,
        &["/api/v2/flows/actions/unlock"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_actions_unlock`.
#[derive(Debug)]
pub enum PostFlowsActionsUnlock {}
impl rt::Endpoint for PostFlowsActionsUnlock {
    type Answer = models::Flow;
}
static GET_FLOWS_DATATABLES: rt::Operation = rt::Operation::new(
        "getFlowsDatatables",
        rt::Method::Get,
        &["/api/v2/flows/datatables"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_datatables`.
#[derive(Debug)]
pub enum GetFlowsDatatables {}
impl rt::Endpoint for GetFlowsDatatables {
    type Answer = models::DataTablesDomainEntityListing;
}
impl ArchitectRequest<GetFlowsDatatables> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_FLOWS_DATATABLES: rt::Operation = rt::Operation::new(
        "postFlowsDatatables",
        rt::Method::Post,
        &["/api/v2/flows/datatables"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_datatables`.
#[derive(Debug)]
pub enum PostFlowsDatatables {}
impl rt::Endpoint for PostFlowsDatatables {
    type Answer = models::DataTable;
}
static GET_FLOWS_DATATABLES_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getFlowsDatatablesDivisionviews",
        rt::Method::Get,
        &["/api/v2/flows/datatables/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_datatables_divisionviews`.
#[derive(Debug)]
pub enum GetFlowsDatatablesDivisionviews {}
impl rt::Endpoint for GetFlowsDatatablesDivisionviews {
    type Answer = models::DataTablesDomainEntityListing;
}
impl ArchitectRequest<GetFlowsDatatablesDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_FLOWS_DATATABLES_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getFlowsDatatablesDivisionview",
        rt::Method::Get,
        &["/api/v2/flows/datatables/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_datatables_divisionview`.
#[derive(Debug)]
pub enum GetFlowsDatatablesDivisionview {}
impl rt::Endpoint for GetFlowsDatatablesDivisionview {
    type Answer = models::DataTable;
}
impl ArchitectRequest<GetFlowsDatatablesDivisionview> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_FLOWS_DATATABLE: rt::Operation = rt::Operation::new(
        "getFlowsDatatable",
        rt::Method::Get,
        &["/api/v2/flows/datatables/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_datatable`.
#[derive(Debug)]
pub enum GetFlowsDatatable {}
impl rt::Endpoint for GetFlowsDatatable {
    type Answer = models::DataTable;
}
impl ArchitectRequest<GetFlowsDatatable> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static PUT_FLOWS_DATATABLE: rt::Operation = rt::Operation::new(
        "putFlowsDatatable",
        rt::Method::Put,
        &["/api/v2/flows/datatables/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_flows_datatable`.
#[derive(Debug)]
pub enum PutFlowsDatatable {}
impl rt::Endpoint for PutFlowsDatatable {
    type Answer = models::DataTable;
}
impl ArchitectRequest<PutFlowsDatatable> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_FLOWS_DATATABLE: rt::Operation = rt::Operation::new(
        "deleteFlowsDatatable",
        rt::Method::Delete,
        &["/api/v2/flows/datatables/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_flows_datatable`.
#[derive(Debug)]
pub enum DeleteFlowsDatatable {}
impl rt::Endpoint for DeleteFlowsDatatable {
    type Answer = ();
}
impl ArchitectRequest<DeleteFlowsDatatable> {
    /// Sets `force`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.call.query("force", value.to_string());
        self
    }
}
static POST_FLOWS_DATATABLE_EXPORT_JOBS: rt::Operation = rt::Operation::new(
        "postFlowsDatatableExportJobs",
        rt::Method::Post,
        &["/api/v2/flows/datatables/", "/export/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_datatable_export_jobs`.
#[derive(Debug)]
pub enum PostFlowsDatatableExportJobs {}
impl rt::Endpoint for PostFlowsDatatableExportJobs {
    type Answer = models::DataTableExportJob;
}
static GET_FLOWS_DATATABLE_EXPORT_JOB: rt::Operation = rt::Operation::new(
        "getFlowsDatatableExportJob",
        rt::Method::Get,
        &["/api/v2/flows/datatables/", "/export/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_datatable_export_job`.
#[derive(Debug)]
pub enum GetFlowsDatatableExportJob {}
impl rt::Endpoint for GetFlowsDatatableExportJob {
    type Answer = models::DataTableExportJob;
}
static POST_FLOWS_DATATABLE_IMPORT_CSV_JOBS: rt::Operation = rt::Operation::new(
        "postFlowsDatatableImportCsvJobs",
        rt::Method::Post,
        &["/api/v2/flows/datatables/", "/import/csv/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_datatable_import_csv_jobs`.
#[derive(Debug)]
pub enum PostFlowsDatatableImportCsvJobs {}
impl rt::Endpoint for PostFlowsDatatableImportCsvJobs {
    type Answer = models::DataTableImportJob;
}
static GET_FLOWS_DATATABLE_IMPORT_JOBS: rt::Operation = rt::Operation::new(
        "getFlowsDatatableImportJobs",
        rt::Method::Get,
        &["/api/v2/flows/datatables/", "/import/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_datatable_import_jobs`.
#[derive(Debug)]
pub enum GetFlowsDatatableImportJobs {}
impl rt::Endpoint for GetFlowsDatatableImportJobs {
    type Answer = models::DataTableImportEntityListing;
}
impl ArchitectRequest<GetFlowsDatatableImportJobs> {
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
static POST_FLOWS_DATATABLE_IMPORT_JOBS: rt::Operation = rt::Operation::new(
        "postFlowsDatatableImportJobs",
        rt::Method::Post,
        &["/api/v2/flows/datatables/", "/import/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_datatable_import_jobs`.
#[derive(Debug)]
pub enum PostFlowsDatatableImportJobs {}
impl rt::Endpoint for PostFlowsDatatableImportJobs {
    type Answer = models::DataTableImportJob;
}
static GET_FLOWS_DATATABLE_IMPORT_JOB: rt::Operation = rt::Operation::new(
        "getFlowsDatatableImportJob",
        rt::Method::Get,
        &["/api/v2/flows/datatables/", "/import/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_datatable_import_job`.
#[derive(Debug)]
pub enum GetFlowsDatatableImportJob {}
impl rt::Endpoint for GetFlowsDatatableImportJob {
    type Answer = models::DataTableImportJob;
}
static GET_FLOWS_DATATABLE_ROWS: rt::Operation = rt::Operation::new(
        "getFlowsDatatableRows",
        rt::Method::Get,
        &["/api/v2/flows/datatables/", "/rows"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_datatable_rows`.
#[derive(Debug)]
pub enum GetFlowsDatatableRows {}
impl rt::Endpoint for GetFlowsDatatableRows {
    type Answer = models::DataTableRowEntityListing;
}
impl ArchitectRequest<GetFlowsDatatableRows> {
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
    /// Sets `showbrief`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn showbrief(mut self, value: bool) -> Self {
        self.call.query("showbrief", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_FLOWS_DATATABLE_ROWS: rt::Operation = rt::Operation::new(
        "postFlowsDatatableRows",
        rt::Method::Post,
        &["/api/v2/flows/datatables/", "/rows"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_datatable_rows`.
#[derive(Debug)]
pub enum PostFlowsDatatableRows {}
impl rt::Endpoint for PostFlowsDatatableRows {
    type Answer = std::collections::BTreeMap<String, rt::Value>;
}
static GET_FLOWS_DATATABLE_ROW: rt::Operation = rt::Operation::new(
        "getFlowsDatatableRow",
        rt::Method::Get,
        &["/api/v2/flows/datatables/", "/rows/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_datatable_row`.
#[derive(Debug)]
pub enum GetFlowsDatatableRow {}
impl rt::Endpoint for GetFlowsDatatableRow {
    type Answer = std::collections::BTreeMap<String, rt::Value>;
}
impl ArchitectRequest<GetFlowsDatatableRow> {
    /// Sets `showbrief`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn showbrief(mut self, value: bool) -> Self {
        self.call.query("showbrief", value.to_string());
        self
    }
}
static PUT_FLOWS_DATATABLE_ROW: rt::Operation = rt::Operation::new(
        "putFlowsDatatableRow",
        rt::Method::Put,
        &["/api/v2/flows/datatables/", "/rows/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_flows_datatable_row`.
#[derive(Debug)]
pub enum PutFlowsDatatableRow {}
impl rt::Endpoint for PutFlowsDatatableRow {
    type Answer = std::collections::BTreeMap<String, rt::Value>;
}
impl ArchitectRequest<PutFlowsDatatableRow> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: std::collections::BTreeMap<String, rt::Value>) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_FLOWS_DATATABLE_ROW: rt::Operation = rt::Operation::new(
        "deleteFlowsDatatableRow",
        rt::Method::Delete,
        &["/api/v2/flows/datatables/", "/rows/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_flows_datatable_row`.
#[derive(Debug)]
pub enum DeleteFlowsDatatableRow {}
impl rt::Endpoint for DeleteFlowsDatatableRow {
    type Answer = ();
}
static GET_FLOWS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getFlowsDivisionviews",
        rt::Method::Get,
        &["/api/v2/flows/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_divisionviews`.
#[derive(Debug)]
pub enum GetFlowsDivisionviews {}
impl rt::Endpoint for GetFlowsDivisionviews {
    type Answer = models::FlowDivisionViewEntityListing;
}
impl ArchitectRequest<GetFlowsDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeSchemas`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_schemas(mut self, value: bool) -> Self {
        self.call.query("includeSchemas", value.to_string());
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
    /// Sets `publishVersionId`.
    #[inline]
    pub fn publish_version_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("publishVersionId", value.into());
        self
    }
    /// Sets `publishedAfter`.
    #[inline]
    pub fn published_after(mut self, value: impl Into<String>) -> Self {
        self.call.query("publishedAfter", value.into());
        self
    }
    /// Sets `publishedBefore`.
    #[inline]
    pub fn published_before(mut self, value: impl Into<String>) -> Self {
        self.call.query("publishedBefore", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "type",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_FLOWS_EXECUTIONS: rt::Operation = rt::Operation::new(
        "postFlowsExecutions",
        rt::Method::Post,
        &["/api/v2/flows/executions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_executions`.
#[derive(Debug)]
pub enum PostFlowsExecutions {}
impl rt::Endpoint for PostFlowsExecutions {
    type Answer = models::FlowExecutionLaunchResponse;
}
static GET_FLOWS_EXECUTION: rt::Operation = rt::Operation::new(
        "getFlowsExecution",
        rt::Method::Get,
        &["/api/v2/flows/executions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_execution`.
#[derive(Debug)]
pub enum GetFlowsExecution {}
impl rt::Endpoint for GetFlowsExecution {
    type Answer = models::FlowRuntimeExecution;
}
static POST_FLOWS_EXPORT_JOBS: rt::Operation = rt::Operation::new(
        "postFlowsExportJobs",
        rt::Method::Post,
        &["/api/v2/flows/export/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_export_jobs`.
#[derive(Debug)]
pub enum PostFlowsExportJobs {}
impl rt::Endpoint for PostFlowsExportJobs {
    type Answer = models::RegisterArchitectExportJobResponse;
}
static GET_FLOWS_EXPORT_JOB: rt::Operation = rt::Operation::new(
        "getFlowsExportJob",
        rt::Method::Get,
        &["/api/v2/flows/export/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_export_job`.
#[derive(Debug)]
pub enum GetFlowsExportJob {}
impl rt::Endpoint for GetFlowsExportJob {
    type Answer = models::ArchitectExportJobStateResponse;
}
impl ArchitectRequest<GetFlowsExportJob> {
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
}
static POST_FLOWS_INSTANCES_JOBS: rt::Operation = rt::Operation::new(
        "postFlowsInstancesJobs",
        rt::Method::Post,
        &["/api/v2/flows/instances/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_instances_jobs`.
#[derive(Debug)]
pub enum PostFlowsInstancesJobs {}
impl rt::Endpoint for PostFlowsInstancesJobs {
    type Answer = models::GetFlowExecutionDataJobResult;
}
impl ArchitectRequest<PostFlowsInstancesJobs> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_FLOWS_INSTANCES_JOB: rt::Operation = rt::Operation::new(
        "getFlowsInstancesJob",
        rt::Method::Get,
        &["/api/v2/flows/instances/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_instances_job`.
#[derive(Debug)]
pub enum GetFlowsInstancesJob {}
impl rt::Endpoint for GetFlowsInstancesJob {
    type Answer = models::GetFlowExecutionDataJobResult;
}
static POST_FLOWS_INSTANCES_QUERY: rt::Operation = rt::Operation::new(
        "postFlowsInstancesQuery",
        rt::Method::Post,
        &["/api/v2/flows/instances/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_instances_query`.
#[derive(Debug)]
pub enum PostFlowsInstancesQuery {}
impl rt::Endpoint for PostFlowsInstancesQuery {
    type Answer = models::FlowResultEntityListing;
}
impl ArchitectRequest<PostFlowsInstancesQuery> {
    /// Sets `indexOnly`.
    #[inline]
    pub fn index_only(mut self, value: bool) -> Self {
        self.call.query("indexOnly", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 50
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_FLOWS_INSTANCES_QUERYCAPABILITIES: rt::Operation = rt::Operation::new(
        "getFlowsInstancesQuerycapabilities",
        rt::Method::Get,
        &["/api/v2/flows/instances/querycapabilities"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_instances_querycapabilities`.
#[derive(Debug)]
pub enum GetFlowsInstancesQuerycapabilities {}
impl rt::Endpoint for GetFlowsInstancesQuerycapabilities {
    type Answer = models::FlowsQueryCriteriaResponse;
}
impl ArchitectRequest<GetFlowsInstancesQuerycapabilities> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_FLOWS_INSTANCES_SETTINGS_EXECUTIONDATA: rt::Operation = rt::Operation::new(
        "getFlowsInstancesSettingsExecutiondata",
        rt::Method::Get,
        &["/api/v2/flows/instances/settings/executiondata"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_instances_settings_executiondata`.
#[derive(Debug)]
pub enum GetFlowsInstancesSettingsExecutiondata {}
impl rt::Endpoint for GetFlowsInstancesSettingsExecutiondata {
    type Answer = models::ExecutionDataFlowSettingsResponse;
}
static PATCH_FLOWS_INSTANCES_SETTINGS_EXECUTIONDATA: rt::Operation = rt::Operation::new(
        "patchFlowsInstancesSettingsExecutiondata",
        rt::Method::Patch,
        &["/api/v2/flows/instances/settings/executiondata"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_flows_instances_settings_executiondata`.
#[derive(Debug)]
pub enum PatchFlowsInstancesSettingsExecutiondata {}
impl rt::Endpoint for PatchFlowsInstancesSettingsExecutiondata {
    type Answer = models::ExecutionDataFlowSettingsResponse;
}
static GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS: rt::Operation = rt::Operation::new(
        "getFlowsInstancesSettingsLoglevels",
        rt::Method::Get,
        &["/api/v2/flows/instances/settings/loglevels"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_instances_settings_loglevels`.
#[derive(Debug)]
pub enum GetFlowsInstancesSettingsLoglevels {}
impl rt::Endpoint for GetFlowsInstancesSettingsLoglevels {
    type Answer = models::FlowSettingsResponseEntityListing;
}
impl ArchitectRequest<GetFlowsInstancesSettingsLoglevels> {
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
static GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_CHARACTERISTICS: rt::Operation = rt::Operation::new(
        "getFlowsInstancesSettingsLoglevelsCharacteristics",
        rt::Method::Get,
        &["/api/v2/flows/instances/settings/loglevels/characteristics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_instances_settings_loglevels_characteristics`.
#[derive(Debug)]
pub enum GetFlowsInstancesSettingsLoglevelsCharacteristics {}
impl rt::Endpoint for GetFlowsInstancesSettingsLoglevelsCharacteristics {
    type Answer = models::FlowLogLevelCharacteristicsDefinitions;
}
static GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT: rt::Operation = rt::Operation::new(
        "getFlowsInstancesSettingsLoglevelsDefault",
        rt::Method::Get,
        &["/api/v2/flows/instances/settings/loglevels/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_instances_settings_loglevels_default`.
#[derive(Debug)]
pub enum GetFlowsInstancesSettingsLoglevelsDefault {}
impl rt::Endpoint for GetFlowsInstancesSettingsLoglevelsDefault {
    type Answer = models::FlowSettingsResponse;
}
impl ArchitectRequest<GetFlowsInstancesSettingsLoglevelsDefault> {
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
}
static PUT_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT: rt::Operation = rt::Operation::new(
        "putFlowsInstancesSettingsLoglevelsDefault",
        rt::Method::Put,
        &["/api/v2/flows/instances/settings/loglevels/default"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_flows_instances_settings_loglevels_default`.
#[derive(Debug)]
pub enum PutFlowsInstancesSettingsLoglevelsDefault {}
impl rt::Endpoint for PutFlowsInstancesSettingsLoglevelsDefault {
    type Answer = models::FlowSettingsResponse;
}
impl ArchitectRequest<PutFlowsInstancesSettingsLoglevelsDefault> {
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
}
static DELETE_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT: rt::Operation = rt::Operation::new(
        "deleteFlowsInstancesSettingsLoglevelsDefault",
        rt::Method::Delete,
        &["/api/v2/flows/instances/settings/loglevels/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_flows_instances_settings_loglevels_default`.
#[derive(Debug)]
pub enum DeleteFlowsInstancesSettingsLoglevelsDefault {}
impl rt::Endpoint for DeleteFlowsInstancesSettingsLoglevelsDefault {
    type Answer = ();
}
static GET_FLOWS_INSTANCE: rt::Operation = rt::Operation::new(
        "getFlowsInstance",
        rt::Method::Get,
        &["/api/v2/flows/instances/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_instance`.
#[derive(Debug)]
pub enum GetFlowsInstance {}
impl rt::Endpoint for GetFlowsInstance {
    type Answer = models::GetFlowExecutionDataJobResult;
}
impl ArchitectRequest<GetFlowsInstance> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static POST_FLOWS_JOBS: rt::Operation = rt::Operation::new(
        "postFlowsJobs",
        rt::Method::Post,
        &["/api/v2/flows/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_jobs`.
#[derive(Debug)]
pub enum PostFlowsJobs {}
impl rt::Endpoint for PostFlowsJobs {
    type Answer = models::RegisterArchitectJobResponse;
}
impl ArchitectRequest<PostFlowsJobs> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::RegisterArchitectJobRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_FLOWS_JOB: rt::Operation = rt::Operation::new(
        "getFlowsJob",
        rt::Method::Get,
        &["/api/v2/flows/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_job`.
#[derive(Debug)]
pub enum GetFlowsJob {}
impl rt::Endpoint for GetFlowsJob {
    type Answer = models::ArchitectJobStateResponse;
}
impl ArchitectRequest<GetFlowsJob> {
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
}
static GET_FLOWS_LOOKUP: rt::Operation = rt::Operation::new(
        "getFlowsLookup",
        rt::Method::Get,
        &["/api/v2/flows/lookup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_lookup`.
#[derive(Debug)]
pub enum GetFlowsLookup {}
impl rt::Endpoint for GetFlowsLookup {
    type Answer = models::FlowEntityListing;
}
impl ArchitectRequest<GetFlowsLookup> {
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
static GET_FLOWS_MILESTONES: rt::Operation = rt::Operation::new(
        "getFlowsMilestones",
        rt::Method::Get,
        &["/api/v2/flows/milestones"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_milestones`.
#[derive(Debug)]
pub enum GetFlowsMilestones {}
impl rt::Endpoint for GetFlowsMilestones {
    type Answer = models::FlowMilestoneListing;
}
impl ArchitectRequest<GetFlowsMilestones> {
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.query("description", value.into());
        self
    }
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nameOrDescription`.
    #[inline]
    pub fn name_or_description(mut self, value: impl Into<String>) -> Self {
        self.call.query("nameOrDescription", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
static POST_FLOWS_MILESTONES: rt::Operation = rt::Operation::new(
        "postFlowsMilestones",
        rt::Method::Post,
        &["/api/v2/flows/milestones"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_milestones`.
#[derive(Debug)]
pub enum PostFlowsMilestones {}
impl rt::Endpoint for PostFlowsMilestones {
    type Answer = models::FlowMilestone;
}
impl ArchitectRequest<PostFlowsMilestones> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FlowMilestone) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_FLOWS_MILESTONES_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getFlowsMilestonesDivisionviews",
        rt::Method::Get,
        &["/api/v2/flows/milestones/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_milestones_divisionviews`.
#[derive(Debug)]
pub enum GetFlowsMilestonesDivisionviews {}
impl rt::Endpoint for GetFlowsMilestonesDivisionviews {
    type Answer = models::FlowMilestoneDivisionViewEntityListing;
}
impl ArchitectRequest<GetFlowsMilestonesDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
static GET_FLOWS_MILESTONE: rt::Operation = rt::Operation::new(
        "getFlowsMilestone",
        rt::Method::Get,
        &["/api/v2/flows/milestones/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_milestone`.
#[derive(Debug)]
pub enum GetFlowsMilestone {}
impl rt::Endpoint for GetFlowsMilestone {
    type Answer = models::FlowMilestone;
}
static PUT_FLOWS_MILESTONE: rt::Operation = rt::Operation::new(
        "putFlowsMilestone",
        rt::Method::Put,
        &["/api/v2/flows/milestones/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_flows_milestone`.
#[derive(Debug)]
pub enum PutFlowsMilestone {}
impl rt::Endpoint for PutFlowsMilestone {
    type Answer = models::FlowMilestone;
}
impl ArchitectRequest<PutFlowsMilestone> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FlowMilestone) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_FLOWS_MILESTONE: rt::Operation = rt::Operation::new(
        "deleteFlowsMilestone",
        rt::Method::Delete,
        &["/api/v2/flows/milestones/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_flows_milestone`.
#[derive(Debug)]
pub enum DeleteFlowsMilestone {}
impl rt::Endpoint for DeleteFlowsMilestone {
    type Answer = rt::Value;
}
static GET_FLOWS_OUTCOMES: rt::Operation = rt::Operation::new(
        "getFlowsOutcomes",
        rt::Method::Get,
        &["/api/v2/flows/outcomes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_outcomes`.
#[derive(Debug)]
pub enum GetFlowsOutcomes {}
impl rt::Endpoint for GetFlowsOutcomes {
    type Answer = models::FlowOutcomeListing;
}
impl ArchitectRequest<GetFlowsOutcomes> {
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.query("description", value.into());
        self
    }
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nameOrDescription`.
    #[inline]
    pub fn name_or_description(mut self, value: impl Into<String>) -> Self {
        self.call.query("nameOrDescription", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
static POST_FLOWS_OUTCOMES: rt::Operation = rt::Operation::new(
        "postFlowsOutcomes",
        rt::Method::Post,
        &["/api/v2/flows/outcomes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_outcomes`.
#[derive(Debug)]
pub enum PostFlowsOutcomes {}
impl rt::Endpoint for PostFlowsOutcomes {
    type Answer = models::FlowOutcome;
}
impl ArchitectRequest<PostFlowsOutcomes> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FlowOutcome) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_FLOWS_OUTCOMES_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getFlowsOutcomesDivisionviews",
        rt::Method::Get,
        &["/api/v2/flows/outcomes/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_outcomes_divisionviews`.
#[derive(Debug)]
pub enum GetFlowsOutcomesDivisionviews {}
impl rt::Endpoint for GetFlowsOutcomesDivisionviews {
    type Answer = models::FlowOutcomeDivisionViewEntityListing;
}
impl ArchitectRequest<GetFlowsOutcomesDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: id
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
static GET_FLOWS_OUTCOME: rt::Operation = rt::Operation::new(
        "getFlowsOutcome",
        rt::Method::Get,
        &["/api/v2/flows/outcomes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_outcome`.
#[derive(Debug)]
pub enum GetFlowsOutcome {}
impl rt::Endpoint for GetFlowsOutcome {
    type Answer = models::FlowOutcome;
}
static PUT_FLOWS_OUTCOME: rt::Operation = rt::Operation::new(
        "putFlowsOutcome",
        rt::Method::Put,
        &["/api/v2/flows/outcomes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_flows_outcome`.
#[derive(Debug)]
pub enum PutFlowsOutcome {}
impl rt::Endpoint for PutFlowsOutcome {
    type Answer = models::Operation;
}
impl ArchitectRequest<PutFlowsOutcome> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FlowOutcome) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_FLOWS_VALIDATE_JOBS: rt::Operation = rt::Operation::new(
        "postFlowsValidateJobs",
        rt::Method::Post,
        &["/api/v2/flows/validate/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flows_validate_jobs`.
#[derive(Debug)]
pub enum PostFlowsValidateJobs {}
impl rt::Endpoint for PostFlowsValidateJobs {
    type Answer = models::RegisterArchitectValidateJobResponse;
}
static GET_FLOWS_VALIDATE_JOB: rt::Operation = rt::Operation::new(
        "getFlowsValidateJob",
        rt::Method::Get,
        &["/api/v2/flows/validate/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flows_validate_job`.
#[derive(Debug)]
pub enum GetFlowsValidateJob {}
impl rt::Endpoint for GetFlowsValidateJob {
    type Answer = models::ArchitectValidateJobStateResponse;
}
impl ArchitectRequest<GetFlowsValidateJob> {
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
}
static GET_FLOW: rt::Operation = rt::Operation::new(
        "getFlow",
        rt::Method::Get,
        &["/api/v2/flows/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow`.
#[derive(Debug)]
pub enum GetFlow {}
impl rt::Endpoint for GetFlow {
    type Answer = models::Flow;
}
impl ArchitectRequest<GetFlow> {
    /// Sets `deleted`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn deleted(mut self, value: bool) -> Self {
        self.call.query("deleted", value.to_string());
        self
    }
}
static PUT_FLOW: rt::Operation = rt::Operation::new(
        "putFlow",
        rt::Method::Put,
        &["/api/v2/flows/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_flow`.
#[derive(Debug)]
pub enum PutFlow {}
impl rt::Endpoint for PutFlow {
    type Answer = models::Flow;
}
static DELETE_FLOW: rt::Operation = rt::Operation::new(
        "deleteFlow",
        rt::Method::Delete,
        &["/api/v2/flows/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_flow`.
#[derive(Debug)]
pub enum DeleteFlow {}
impl rt::Endpoint for DeleteFlow {
    type Answer = ();
}
static POST_FLOW_HISTORY: rt::Operation = rt::Operation::new(
        "postFlowHistory",
        rt::Method::Post,
        &["/api/v2/flows/", "/history"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flow_history`.
#[derive(Debug)]
pub enum PostFlowHistory {}
impl rt::Endpoint for PostFlowHistory {
    type Answer = models::Operation;
}
static GET_FLOW_HISTORY_HISTORY_ID: rt::Operation = rt::Operation::new(
        "getFlowHistoryHistoryId",
        rt::Method::Get,
        &["/api/v2/flows/", "/history/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow_history_history_id`.
#[derive(Debug)]
pub enum GetFlowHistoryHistoryId {}
impl rt::Endpoint for GetFlowHistoryHistoryId {
    type Answer = models::HistoryListing;
}
impl ArchitectRequest<GetFlowHistoryHistoryId> {
    /// Sets `action`.
    #[inline]
    pub fn action(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "action",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: timestamp
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_FLOW_INSTANCES_SETTINGS_LOGLEVELS: rt::Operation = rt::Operation::new(
        "getFlowInstancesSettingsLoglevels",
        rt::Method::Get,
        &["/api/v2/flows/", "/instances/settings/loglevels"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow_instances_settings_loglevels`.
#[derive(Debug)]
pub enum GetFlowInstancesSettingsLoglevels {}
impl rt::Endpoint for GetFlowInstancesSettingsLoglevels {
    type Answer = models::FlowSettingsResponse;
}
impl ArchitectRequest<GetFlowInstancesSettingsLoglevels> {
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
}
static PUT_FLOW_INSTANCES_SETTINGS_LOGLEVELS: rt::Operation = rt::Operation::new(
        "putFlowInstancesSettingsLoglevels",
        rt::Method::Put,
        &["/api/v2/flows/", "/instances/settings/loglevels"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_flow_instances_settings_loglevels`.
#[derive(Debug)]
pub enum PutFlowInstancesSettingsLoglevels {}
impl rt::Endpoint for PutFlowInstancesSettingsLoglevels {
    type Answer = models::FlowSettingsResponse;
}
impl ArchitectRequest<PutFlowInstancesSettingsLoglevels> {
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
}
static POST_FLOW_INSTANCES_SETTINGS_LOGLEVELS: rt::Operation = rt::Operation::new(
        "postFlowInstancesSettingsLoglevels",
        rt::Method::Post,
        &["/api/v2/flows/", "/instances/settings/loglevels"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flow_instances_settings_loglevels`.
#[derive(Debug)]
pub enum PostFlowInstancesSettingsLoglevels {}
impl rt::Endpoint for PostFlowInstancesSettingsLoglevels {
    type Answer = models::FlowSettingsResponse;
}
impl ArchitectRequest<PostFlowInstancesSettingsLoglevels> {
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
}
static DELETE_FLOW_INSTANCES_SETTINGS_LOGLEVELS: rt::Operation = rt::Operation::new(
        "deleteFlowInstancesSettingsLoglevels",
        rt::Method::Delete,
        &["/api/v2/flows/", "/instances/settings/loglevels"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_flow_instances_settings_loglevels`.
#[derive(Debug)]
pub enum DeleteFlowInstancesSettingsLoglevels {}
impl rt::Endpoint for DeleteFlowInstancesSettingsLoglevels {
    type Answer = ();
}
static GET_FLOW_LATESTCONFIGURATION: rt::Operation = rt::Operation::new(
        "getFlowLatestconfiguration",
        rt::Method::Get,
        &["/api/v2/flows/", "/latestconfiguration"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow_latestconfiguration`.
#[derive(Debug)]
pub enum GetFlowLatestconfiguration {}
impl rt::Endpoint for GetFlowLatestconfiguration {
    type Answer = rt::Value;
}
impl ArchitectRequest<GetFlowLatestconfiguration> {
    /// Sets `deleted`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn deleted(mut self, value: bool) -> Self {
        self.call.query("deleted", value.to_string());
        self
    }
}
static GET_FLOW_VERSIONS: rt::Operation = rt::Operation::new(
        "getFlowVersions",
        rt::Method::Get,
        &["/api/v2/flows/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow_versions`.
#[derive(Debug)]
pub enum GetFlowVersions {}
impl rt::Endpoint for GetFlowVersions {
    type Answer = models::FlowVersionEntityListing;
}
impl ArchitectRequest<GetFlowVersions> {
    /// Sets `deleted`.
    #[inline]
    pub fn deleted(mut self, value: bool) -> Self {
        self.call.query("deleted", value.to_string());
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
static POST_FLOW_VERSIONS: rt::Operation = rt::Operation::new(
        "postFlowVersions",
        rt::Method::Post,
        &["/api/v2/flows/", "/versions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_flow_versions`.
#[derive(Debug)]
pub enum PostFlowVersions {}
impl rt::Endpoint for PostFlowVersions {
    type Answer = models::FlowVersion;
}
static GET_FLOW_VERSION: rt::Operation = rt::Operation::new(
        "getFlowVersion",
        rt::Method::Get,
        &["/api/v2/flows/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow_version`.
#[derive(Debug)]
pub enum GetFlowVersion {}
impl rt::Endpoint for GetFlowVersion {
    type Answer = models::FlowVersion;
}
impl ArchitectRequest<GetFlowVersion> {
    /// Sets `deleted`.
    #[inline]
    pub fn deleted(mut self, value: impl Into<String>) -> Self {
        self.call.query("deleted", value.into());
        self
    }
}
static GET_FLOW_VERSION_CONFIGURATION: rt::Operation = rt::Operation::new(
        "getFlowVersionConfiguration",
        rt::Method::Get,
        &["/api/v2/flows/", "/versions/", "/configuration"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow_version_configuration`.
#[derive(Debug)]
pub enum GetFlowVersionConfiguration {}
impl rt::Endpoint for GetFlowVersionConfiguration {
    type Answer = rt::Value;
}
impl ArchitectRequest<GetFlowVersionConfiguration> {
    /// Sets `deleted`.
    #[inline]
    pub fn deleted(mut self, value: impl Into<String>) -> Self {
        self.call.query("deleted", value.into());
        self
    }
}
static GET_FLOW_VERSION_HEALTH: rt::Operation = rt::Operation::new(
        "getFlowVersionHealth",
        rt::Method::Get,
        &["/api/v2/flows/", "/versions/", "/health"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow_version_health`.
#[derive(Debug)]
pub enum GetFlowVersionHealth {}
impl rt::Endpoint for GetFlowVersionHealth {
    type Answer = models::FlowHealth;
}
impl ArchitectRequest<GetFlowVersionHealth> {
    /// Sets `language`.
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
        self
    }
}
static GET_FLOW_VERSION_INTENT_HEALTH: rt::Operation = rt::Operation::new(
        "getFlowVersionIntentHealth",
        rt::Method::Get,
        &["/api/v2/flows/", "/versions/", "/intents/", "/health"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow_version_intent_health`.
#[derive(Debug)]
pub enum GetFlowVersionIntentHealth {}
impl rt::Endpoint for GetFlowVersionIntentHealth {
    type Answer = models::FlowHealthIntent;
}
static GET_FLOW_VERSION_INTENT_UTTERANCE_HEALTH: rt::Operation = rt::Operation::new(
        "getFlowVersionIntentUtteranceHealth",
        rt::Method::Get,
        &["/api/v2/flows/", "/versions/", "/intents/", "/utterances/", "/health"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_flow_version_intent_utterance_health`.
#[derive(Debug)]
pub enum GetFlowVersionIntentUtteranceHealth {}
impl rt::Endpoint for GetFlowVersionIntentUtteranceHealth {
    type Answer = models::FlowHealthUtterance;
}
