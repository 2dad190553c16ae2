// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Speech \& Text Analytics.
#[derive(Clone, Debug)]
pub struct SpeechTextAnalyticsApi {
    client: rt::Client,
}
impl SpeechTextAnalyticsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/speechandtextanalytics/categories`
    ///
    /// Optional, set on the request:
    /// - `ids`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_speechandtextanalytics_categories(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsCategories> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_CATEGORIES),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/categories`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_categories(
        &self,
        body: models::CategoryRequest,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsCategories> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_CATEGORIES,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/categories/{categoryId}`
    ///
    /// Arguments:
    /// - `category_id`
    #[inline]
    pub fn get_speechandtextanalytics_category(
        &self,
        category_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsCategory> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_CATEGORY)
                .path(&category_id.into()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/categories/{categoryId}`
    ///
    /// Arguments:
    /// - `category_id`
    /// - `body`
    #[inline]
    pub fn put_speechandtextanalytics_category(
        &self,
        category_id: impl Into<String>,
        body: models::CategoryRequest,
    ) -> SpeechTextAnalyticsRequest<PutSpeechandtextanalyticsCategory> {
        let mut call = rt::Call::new(&self.client, &PUT_SPEECHANDTEXTANALYTICS_CATEGORY)
            .path(&category_id.into());
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `DELETE /api/v2/speechandtextanalytics/categories/{categoryId}`
    ///
    /// Arguments:
    /// - `category_id`
    #[inline]
    pub fn delete_speechandtextanalytics_category(
        &self,
        category_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<DeleteSpeechandtextanalyticsCategory> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_SPEECHANDTEXTANALYTICS_CATEGORY)
                .path(&category_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_speechandtextanalytics_conversation(
        &self,
        conversation_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsConversation> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_CONVERSATION)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_speechandtextanalytics_conversation_categories(
        &self,
        conversation_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsConversationCategories> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_CONVERSATION_CATEGORIES,
                )
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    #[inline]
    pub fn get_speechandtextanalytics_conversation_communication_transcripturl(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<
        GetSpeechandtextanalyticsConversationCommunicationTranscripturl,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_CONVERSATION_COMMUNICATION_TRANSCRIPTURL,
                )
                .path(&conversation_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    #[inline]
    pub fn get_speechandtextanalytics_conversation_communication_transcripturls(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<
        GetSpeechandtextanalyticsConversationCommunicationTranscripturls,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_CONVERSATION_COMMUNICATION_TRANSCRIPTURLS,
                )
                .path(&conversation_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_speechandtextanalytics_conversation_sentiments(
        &self,
        conversation_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsConversationSentiments> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_CONVERSATION_SENTIMENTS,
                )
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/summaries`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_speechandtextanalytics_conversation_summaries(
        &self,
        conversation_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsConversationSummaries> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_CONVERSATION_SUMMARIES,
                )
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/dictionaryfeedback`
    ///
    /// Optional, set on the request:
    /// - `dialect`
    /// - `next_page`
    /// - `page_size`
    /// - `transcription_engine`
    #[inline]
    pub fn get_speechandtextanalytics_dictionaryfeedback(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsDictionaryfeedback> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/dictionaryfeedback`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_dictionaryfeedback(
        &self,
        body: models::DictionaryFeedback,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsDictionaryfeedback> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`
    ///
    /// Arguments:
    /// - `dictionary_feedback_id`
    #[inline]
    pub fn get_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        &self,
        dictionary_feedback_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<
        GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID,
                )
                .path(&dictionary_feedback_id.into()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`
    ///
    /// Arguments:
    /// - `dictionary_feedback_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        &self,
        dictionary_feedback_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<
        PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &PUT_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID,
                )
                .path(&dictionary_feedback_id.into()),
        )
    }
    /// `DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`
    ///
    /// Arguments:
    /// - `dictionary_feedback_id`
    #[inline]
    pub fn delete_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        &self,
        dictionary_feedback_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<
        DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID,
                )
                .path(&dictionary_feedback_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs`
    ///
    /// Optional, set on the request:
    /// - `ids`
    /// - `name`
    /// - `next_page`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `state`
    #[inline]
    pub fn get_speechandtextanalytics_programs(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsPrograms> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_PROGRAMS),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/programs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_programs(
        &self,
        body: models::ProgramRequest,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsPrograms> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_PROGRAMS,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `POST /api/v2/speechandtextanalytics/programs/general/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_programs_general_jobs(
        &self,
        body: models::GeneralProgramJobRequest,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsProgramsGeneralJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_PROGRAMS_GENERAL_JOBS,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_speechandtextanalytics_programs_general_job(
        &self,
        job_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsGeneralJob> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_PROGRAMS_GENERAL_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/mappings`
    ///
    /// Optional, set on the request:
    /// - `next_page`
    /// - `page_size`
    #[inline]
    pub fn get_speechandtextanalytics_programs_mappings(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsMappings> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_PROGRAMS_MAPPINGS),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/programs/publishjobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_programs_publishjobs(
        &self,
        body: models::ProgramJobRequest,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsProgramsPublishjobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_PROGRAMS_PUBLISHJOBS,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_speechandtextanalytics_programs_publishjob(
        &self,
        job_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsPublishjob> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_PROGRAMS_PUBLISHJOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/settings/insights`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `program_ids`
    #[inline]
    pub fn get_speechandtextanalytics_programs_settings_insights(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsSettingsInsights> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_SPEECHANDTEXTANALYTICS_PROGRAMS_SETTINGS_INSIGHTS,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/settings/processing`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `program_ids`
    #[inline]
    pub fn get_speechandtextanalytics_programs_settings_processing(
        &self,
    ) -> SpeechTextAnalyticsRequest<
        GetSpeechandtextanalyticsProgramsSettingsProcessing,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_SPEECHANDTEXTANALYTICS_PROGRAMS_SETTINGS_PROCESSING,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_speechandtextanalytics_programs_topiclinks_job(
        &self,
        job_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsTopiclinksJob> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_PROGRAMS_TOPICLINKS_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects`
    #[inline]
    pub fn get_speechandtextanalytics_programs_transcriptionengines_dialects(
        &self,
    ) -> SpeechTextAnalyticsRequest<
        GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_SPEECHANDTEXTANALYTICS_PROGRAMS_TRANSCRIPTIONENGINES_DIALECTS,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/unpublished`
    ///
    /// Optional, set on the request:
    /// - `next_page`
    /// - `page_size`
    #[inline]
    pub fn get_speechandtextanalytics_programs_unpublished(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsUnpublished> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_PROGRAMS_UNPUBLISHED),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/{programId}`
    ///
    /// Arguments:
    /// - `program_id`
    #[inline]
    pub fn get_speechandtextanalytics_program(
        &self,
        program_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgram> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_PROGRAM)
                .path(&program_id.into()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/programs/{programId}`
    ///
    /// Arguments:
    /// - `program_id`
    /// - `body`
    #[inline]
    pub fn put_speechandtextanalytics_program(
        &self,
        program_id: impl Into<String>,
        body: models::ProgramRequest,
    ) -> SpeechTextAnalyticsRequest<PutSpeechandtextanalyticsProgram> {
        let mut call = rt::Call::new(&self.client, &PUT_SPEECHANDTEXTANALYTICS_PROGRAM)
            .path(&program_id.into());
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `DELETE /api/v2/speechandtextanalytics/programs/{programId}`
    ///
    /// Arguments:
    /// - `program_id`
    ///
    /// Optional, set on the request:
    /// - `force_delete`
    #[inline]
    pub fn delete_speechandtextanalytics_program(
        &self,
        program_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<DeleteSpeechandtextanalyticsProgram> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_SPEECHANDTEXTANALYTICS_PROGRAM)
                .path(&program_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/{programId}/mappings`
    ///
    /// Arguments:
    /// - `program_id`
    #[inline]
    pub fn get_speechandtextanalytics_program_mappings(
        &self,
        program_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramMappings> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_PROGRAM_MAPPINGS)
                .path(&program_id.into()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings`
    ///
    /// Arguments:
    /// - `program_id`
    /// - `body`
    #[inline]
    pub fn put_speechandtextanalytics_program_mappings(
        &self,
        program_id: impl Into<String>,
        body: models::ProgramMappingsRequest,
    ) -> SpeechTextAnalyticsRequest<PutSpeechandtextanalyticsProgramMappings> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_SPEECHANDTEXTANALYTICS_PROGRAM_MAPPINGS,
            )
            .path(&program_id.into());
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/programs/{programId}/settings/insights`
    ///
    /// Arguments:
    /// - `program_id`
    #[inline]
    pub fn get_speechandtextanalytics_program_settings_insights(
        &self,
        program_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramSettingsInsights> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_PROGRAM_SETTINGS_INSIGHTS,
                )
                .path(&program_id.into()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/programs/{programId}/settings/insights`
    ///
    /// Arguments:
    /// - `program_id`
    /// - `body`
    #[inline]
    pub fn put_speechandtextanalytics_program_settings_insights(
        &self,
        program_id: impl Into<String>,
        body: models::InsightsSettingsRequest,
    ) -> SpeechTextAnalyticsRequest<PutSpeechandtextanalyticsProgramSettingsInsights> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_SPEECHANDTEXTANALYTICS_PROGRAM_SETTINGS_INSIGHTS,
            )
            .path(&program_id.into());
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/programs/{programId}/settings/processing`
    ///
    /// Arguments:
    /// - `program_id`
    #[inline]
    pub fn get_speechandtextanalytics_program_settings_processing(
        &self,
        program_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramSettingsProcessing> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_PROGRAM_SETTINGS_PROCESSING,
                )
                .path(&program_id.into()),
        )
    }
    /// `PATCH /api/v2/speechandtextanalytics/programs/{programId}/settings/processing`
    ///
    /// Arguments:
    /// - `program_id`
    /// - `body`
    #[inline]
    pub fn patch_speechandtextanalytics_program_settings_processing(
        &self,
        program_id: impl Into<String>,
        body: models::ProcessingSettingsRequest,
    ) -> SpeechTextAnalyticsRequest<
        PatchSpeechandtextanalyticsProgramSettingsProcessing,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_SPEECHANDTEXTANALYTICS_PROGRAM_SETTINGS_PROCESSING,
            )
            .path(&program_id.into());
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines`
    ///
    /// Arguments:
    /// - `program_id`
    #[inline]
    pub fn get_speechandtextanalytics_program_transcriptionengines(
        &self,
        program_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<
        GetSpeechandtextanalyticsProgramTranscriptionengines,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_PROGRAM_TRANSCRIPTIONENGINES,
                )
                .path(&program_id.into()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines`
    ///
    /// Arguments:
    /// - `program_id`
    /// - `body`
    #[inline]
    pub fn put_speechandtextanalytics_program_transcriptionengines(
        &self,
        program_id: impl Into<String>,
        body: models::TranscriptionEnginesRequest,
    ) -> SpeechTextAnalyticsRequest<
        PutSpeechandtextanalyticsProgramTranscriptionengines,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_SPEECHANDTEXTANALYTICS_PROGRAM_TRANSCRIPTIONENGINES,
            )
            .path(&program_id.into());
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/reprocessing/jobs`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_speechandtextanalytics_reprocessing_jobs(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsReprocessingJobs> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_REPROCESSING_JOBS),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/reprocessing/jobs`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_reprocessing_jobs(
        &self,
        body: models::CreateReprocessJobRequest,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsReprocessingJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_REPROCESSING_JOBS,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_speechandtextanalytics_reprocessing_job(
        &self,
        job_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsReprocessingJob> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_REPROCESSING_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_speechandtextanalytics_reprocessing_job(
        &self,
        job_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<DeleteSpeechandtextanalyticsReprocessingJob> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_SPEECHANDTEXTANALYTICS_REPROCESSING_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}/interactions`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_speechandtextanalytics_reprocessing_job_interactions(
        &self,
        job_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<
        GetSpeechandtextanalyticsReprocessingJobInteractions,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_REPROCESSING_JOB_INTERACTIONS,
                )
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/sentiment/dialects`
    #[inline]
    pub fn get_speechandtextanalytics_sentiment_dialects(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsSentimentDialects> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_SENTIMENT_DIALECTS),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/sentimentfeedback`
    ///
    /// Optional, set on the request:
    /// - `dialect`
    #[inline]
    pub fn get_speechandtextanalytics_sentimentfeedback(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsSentimentfeedback> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/sentimentfeedback`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_sentimentfeedback(
        &self,
        body: models::SentimentFeedback,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsSentimentfeedback> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `DELETE /api/v2/speechandtextanalytics/sentimentfeedback`
    #[inline]
    pub fn delete_speechandtextanalytics_sentimentfeedback(
        &self,
    ) -> SpeechTextAnalyticsRequest<DeleteSpeechandtextanalyticsSentimentfeedback> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK),
        )
    }
    /// `DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}`
    ///
    /// Arguments:
    /// - `sentiment_feedback_id`
    #[inline]
    pub fn delete_speechandtextanalytics_sentimentfeedback_sentiment_feedback_id(
        &self,
        sentiment_feedback_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<
        DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK_SENTIMENT_FEEDBACK_ID,
                )
                .path(&sentiment_feedback_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/settings`
    #[inline]
    pub fn get_speechandtextanalytics_settings(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsSettings> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_SETTINGS),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_speechandtextanalytics_settings(
        &self,
        body: models::SpeechTextAnalyticsSettingsRequest,
    ) -> SpeechTextAnalyticsRequest<PutSpeechandtextanalyticsSettings> {
        let mut call = rt::Call::new(&self.client, &PUT_SPEECHANDTEXTANALYTICS_SETTINGS);
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `PATCH /api/v2/speechandtextanalytics/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_speechandtextanalytics_settings(
        &self,
        body: models::SpeechTextAnalyticsSettingsRequest,
    ) -> SpeechTextAnalyticsRequest<PatchSpeechandtextanalyticsSettings> {
        let mut call = rt::Call::new(
            &self.client,
            &PATCH_SPEECHANDTEXTANALYTICS_SETTINGS,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/topics`
    ///
    /// Optional, set on the request:
    /// - `dialects`
    /// - `ids`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `state`
    #[inline]
    pub fn get_speechandtextanalytics_topics(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopics> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_TOPICS),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/topics`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_topics(
        &self,
        body: models::TopicRequest,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsTopics> {
        let mut call = rt::Call::new(&self.client, &POST_SPEECHANDTEXTANALYTICS_TOPICS);
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/topics/dialects`
    #[inline]
    pub fn get_speechandtextanalytics_topics_dialects(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopicsDialects> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_TOPICS_DIALECTS),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics/general`
    ///
    /// Optional, set on the request:
    /// - `dialect`
    #[inline]
    pub fn get_speechandtextanalytics_topics_general(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopicsGeneral> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERAL),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics/general/status`
    ///
    /// Optional, set on the request:
    /// - `dialect`
    #[inline]
    pub fn get_speechandtextanalytics_topics_general_status(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopicsGeneralStatus> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERAL_STATUS,
            ),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/topics/generatedphrases/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_topics_generatedphrases_jobs(
        &self,
        body: models::GenAIPhrasesJobRequest,
    ) -> SpeechTextAnalyticsRequest<
        PostSpeechandtextanalyticsTopicsGeneratedphrasesJobs,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_TOPICS_GENERATEDPHRASES_JOBS,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/topics/generatedphrases/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_speechandtextanalytics_topics_generatedphrases_job(
        &self,
        job_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopicsGeneratedphrasesJob> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERATEDPHRASES_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/topics/publishjobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_topics_publishjobs(
        &self,
        body: models::TopicJobRequest,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsTopicsPublishjobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_TOPICS_PUBLISHJOBS,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_speechandtextanalytics_topics_publishjob(
        &self,
        job_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopicsPublishjob> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_TOPICS_PUBLISHJOB)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/topics/testphrase/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_topics_testphrase_jobs(
        &self,
        body: models::TestTopicPhraseJobRequest,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsTopicsTestphraseJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_TOPICS_TESTPHRASE_JOBS,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_speechandtextanalytics_topics_testphrase_job(
        &self,
        job_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopicsTestphraseJob> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_TOPICS_TESTPHRASE_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics/{topicId}`
    ///
    /// Arguments:
    /// - `topic_id`
    #[inline]
    pub fn get_speechandtextanalytics_topic(
        &self,
        topic_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopic> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_SPEECHANDTEXTANALYTICS_TOPIC)
                .path(&topic_id.into()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/topics/{topicId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `body`
    #[inline]
    pub fn put_speechandtextanalytics_topic(
        &self,
        topic_id: impl Into<String>,
        body: models::TopicRequest,
    ) -> SpeechTextAnalyticsRequest<PutSpeechandtextanalyticsTopic> {
        let mut call = rt::Call::new(&self.client, &PUT_SPEECHANDTEXTANALYTICS_TOPIC)
            .path(&topic_id.into());
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `DELETE /api/v2/speechandtextanalytics/topics/{topicId}`
    ///
    /// Arguments:
    /// - `topic_id`
    #[inline]
    pub fn delete_speechandtextanalytics_topic(
        &self,
        topic_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<DeleteSpeechandtextanalyticsTopic> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_SPEECHANDTEXTANALYTICS_TOPIC)
                .path(&topic_id.into()),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/transcripts/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_transcripts_search(
        &self,
        body: models::TranscriptSearchRequest,
    ) -> SpeechTextAnalyticsRequest<PostSpeechandtextanalyticsTranscriptsSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_TRANSCRIPTS_SEARCH,
        );
        call.body_json(&body);
        SpeechTextAnalyticsRequest::new(call)
    }
    /// `GET /api/v2/speechandtextanalytics/translations/languages`
    #[inline]
    pub fn get_speechandtextanalytics_translations_languages(
        &self,
    ) -> SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTranslationsLanguages> {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_SPEECHANDTEXTANALYTICS_TRANSLATIONS_LANGUAGES,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}`
    ///
    /// Arguments:
    /// - `language_id`
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `communication_id`
    /// - `recording_id`
    #[inline]
    pub fn get_speechandtextanalytics_translations_language_conversation(
        &self,
        language_id: impl Into<String>,
        conversation_id: impl Into<String>,
    ) -> SpeechTextAnalyticsRequest<
        GetSpeechandtextanalyticsTranslationsLanguageConversation,
    > {
        SpeechTextAnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SPEECHANDTEXTANALYTICS_TRANSLATIONS_LANGUAGE_CONVERSATION,
                )
                .path(&language_id.into())
                .path(&conversation_id.into()),
        )
    }
}
/// A request of [`SpeechTextAnalyticsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `SpeechTextAnalyticsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct SpeechTextAnalyticsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> SpeechTextAnalyticsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for SpeechTextAnalyticsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for SpeechTextAnalyticsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_SPEECHANDTEXTANALYTICS_CATEGORIES: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsCategories",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/categories"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_categories`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsCategories {}
impl rt::Endpoint for GetSpeechandtextanalyticsCategories {
    type Answer = models::CategoriesEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsCategories> {
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
static POST_SPEECHANDTEXTANALYTICS_CATEGORIES: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsCategories",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/categories"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_categories`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsCategories {}
impl rt::Endpoint for PostSpeechandtextanalyticsCategories {
    type Answer = models::StaCategory;
}
static GET_SPEECHANDTEXTANALYTICS_CATEGORY: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsCategory",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/categories/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_category`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsCategory {}
impl rt::Endpoint for GetSpeechandtextanalyticsCategory {
    type Answer = models::StaCategory;
}
static PUT_SPEECHANDTEXTANALYTICS_CATEGORY: rt::Operation = rt::Operation::new(
        "putSpeechandtextanalyticsCategory",
        rt::Method::Put,
        &["/api/v2/speechandtextanalytics/categories/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_speechandtextanalytics_category`.
#[derive(Debug)]
pub enum PutSpeechandtextanalyticsCategory {}
impl rt::Endpoint for PutSpeechandtextanalyticsCategory {
    type Answer = models::StaCategory;
}
static DELETE_SPEECHANDTEXTANALYTICS_CATEGORY: rt::Operation = rt::Operation::new(
        "deleteSpeechandtextanalyticsCategory",
        rt::Method::Delete,
        &["/api/v2/speechandtextanalytics/categories/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_speechandtextanalytics_category`.
#[derive(Debug)]
pub enum DeleteSpeechandtextanalyticsCategory {}
impl rt::Endpoint for DeleteSpeechandtextanalyticsCategory {
    type Answer = ();
}
static GET_SPEECHANDTEXTANALYTICS_CONVERSATION: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsConversation",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/conversations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_conversation`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsConversation {}
impl rt::Endpoint for GetSpeechandtextanalyticsConversation {
    type Answer = models::ConversationMetrics;
}
static GET_SPEECHANDTEXTANALYTICS_CONVERSATION_CATEGORIES: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsConversationCategories",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/conversations/", "/categories"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_conversation_categories`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsConversationCategories {}
impl rt::Endpoint for GetSpeechandtextanalyticsConversationCategories {
    type Answer = models::ConversationCategoriesEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsConversationCategories> {
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
static GET_SPEECHANDTEXTANALYTICS_CONVERSATION_COMMUNICATION_TRANSCRIPTURL: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsConversationCommunicationTranscripturl",
        rt::Method::Get,
        &[
            "/api/v2/speechandtextanalytics/conversations/",
            "/communications/",
            "/transcripturl",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_conversation_communication_transcripturl`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsConversationCommunicationTranscripturl {}
impl rt::Endpoint for GetSpeechandtextanalyticsConversationCommunicationTranscripturl {
    type Answer = models::TranscriptUrl;
}
static GET_SPEECHANDTEXTANALYTICS_CONVERSATION_COMMUNICATION_TRANSCRIPTURLS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsConversationCommunicationTranscripturls",
        rt::Method::Get,
        &[
            "/api/v2/speechandtextanalytics/conversations/",
            "/communications/",
            "/transcripturls",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_conversation_communication_transcripturls`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsConversationCommunicationTranscripturls {}
impl rt::Endpoint for GetSpeechandtextanalyticsConversationCommunicationTranscripturls {
    type Answer = models::TranscriptUrls;
}
static GET_SPEECHANDTEXTANALYTICS_CONVERSATION_SENTIMENTS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsConversationSentiments",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/conversations/", "/sentiments"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_conversation_sentiments`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsConversationSentiments {}
impl rt::Endpoint for GetSpeechandtextanalyticsConversationSentiments {
    type Answer = models::SentimentData;
}
static GET_SPEECHANDTEXTANALYTICS_CONVERSATION_SUMMARIES: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsConversationSummaries",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/conversations/", "/summaries"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_conversation_summaries`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsConversationSummaries {}
impl rt::Endpoint for GetSpeechandtextanalyticsConversationSummaries {
    type Answer = models::SpeechTextAnalyticsConversationSummaryListing;
}
static GET_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsDictionaryfeedback",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/dictionaryfeedback"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_dictionaryfeedback`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsDictionaryfeedback {}
impl rt::Endpoint for GetSpeechandtextanalyticsDictionaryfeedback {
    type Answer = models::DictionaryFeedbackEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsDictionaryfeedback> {
    /// Sets `dialect`.
    #[inline]
    pub fn dialect(mut self, value: impl Into<String>) -> Self {
        self.call.query("dialect", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 500
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `transcriptionEngine`.
    #[inline]
    pub fn transcription_engine(mut self, value: impl Into<String>) -> Self {
        self.call.query("transcriptionEngine", value.into());
        self
    }
}
static POST_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsDictionaryfeedback",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/dictionaryfeedback"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_dictionaryfeedback`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsDictionaryfeedback {}
impl rt::Endpoint for PostSpeechandtextanalyticsDictionaryfeedback {
    type Answer = models::DictionaryFeedback;
}
static GET_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/dictionaryfeedback/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {}
impl rt::Endpoint for GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {
    type Answer = models::DictionaryFeedback;
}
static PUT_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID: rt::Operation = rt::Operation::new(
        "putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId",
        rt::Method::Put,
        &["/api/v2/speechandtextanalytics/dictionaryfeedback/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id`.
#[derive(Debug)]
pub enum PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {}
impl rt::Endpoint for PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {
    type Answer = models::DictionaryFeedback;
}
impl SpeechTextAnalyticsRequest<
    PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,
> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::DictionaryFeedback) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID: rt::Operation = rt::Operation::new(
        "deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId",
        rt::Method::Delete,
        &["/api/v2/speechandtextanalytics/dictionaryfeedback/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id`.
#[derive(Debug)]
pub enum DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {}
impl rt::Endpoint
for DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {
    type Answer = ();
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAMS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsPrograms",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_programs`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsPrograms {}
impl rt::Endpoint for GetSpeechandtextanalyticsPrograms {
    type Answer = models::ProgramsEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsPrograms> {
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
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
}
static POST_SPEECHANDTEXTANALYTICS_PROGRAMS: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsPrograms",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/programs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_programs`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsPrograms {}
impl rt::Endpoint for PostSpeechandtextanalyticsPrograms {
    type Answer = models::Program;
}
static POST_SPEECHANDTEXTANALYTICS_PROGRAMS_GENERAL_JOBS: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsProgramsGeneralJobs",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/programs/general/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_programs_general_jobs`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsProgramsGeneralJobs {}
impl rt::Endpoint for PostSpeechandtextanalyticsProgramsGeneralJobs {
    type Answer = models::GeneralProgramJob;
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAMS_GENERAL_JOB: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramsGeneralJob",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/general/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_programs_general_job`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramsGeneralJob {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramsGeneralJob {
    type Answer = models::GeneralProgramJob;
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAMS_MAPPINGS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramsMappings",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/mappings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_programs_mappings`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramsMappings {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramsMappings {
    type Answer = models::TopicsDefinitionsProgramsMappingsEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsMappings> {
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_SPEECHANDTEXTANALYTICS_PROGRAMS_PUBLISHJOBS: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsProgramsPublishjobs",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/programs/publishjobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_programs_publishjobs`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsProgramsPublishjobs {}
impl rt::Endpoint for PostSpeechandtextanalyticsProgramsPublishjobs {
    type Answer = models::ProgramJob;
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAMS_PUBLISHJOB: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramsPublishjob",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/publishjobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_programs_publishjob`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramsPublishjob {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramsPublishjob {
    type Answer = models::ProgramJob;
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAMS_SETTINGS_INSIGHTS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramsSettingsInsights",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/settings/insights"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_programs_settings_insights`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramsSettingsInsights {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramsSettingsInsights {
    type Answer = models::ProgramInsightsSettingsEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsSettingsInsights> {
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
    /// Default of the service: 100
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `programIds`.
    #[inline]
    pub fn program_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "programIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAMS_SETTINGS_PROCESSING: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramsSettingsProcessing",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/settings/processing"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_programs_settings_processing`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramsSettingsProcessing {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramsSettingsProcessing {
    type Answer = models::ProgramProcessingSettingsEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsSettingsProcessing> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `programIds`.
    #[inline]
    pub fn program_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "programIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAMS_TOPICLINKS_JOB: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramsTopiclinksJob",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/topiclinks/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_programs_topiclinks_job`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramsTopiclinksJob {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramsTopiclinksJob {
    type Answer = models::ProgramTopicLinksJob;
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAMS_TRANSCRIPTIONENGINES_DIALECTS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramsTranscriptionenginesDialects",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/transcriptionengines/dialects"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_programs_transcriptionengines_dialects`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects {
    type Answer = models::SupportedDialectsEntityListing;
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAMS_UNPUBLISHED: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramsUnpublished",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/unpublished"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_programs_unpublished`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramsUnpublished {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramsUnpublished {
    type Answer = models::UnpublishedProgramsEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsProgramsUnpublished> {
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAM: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgram",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_program`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgram {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgram {
    type Answer = models::Program;
}
static PUT_SPEECHANDTEXTANALYTICS_PROGRAM: rt::Operation = rt::Operation::new(
        "putSpeechandtextanalyticsProgram",
        rt::Method::Put,
        &["/api/v2/speechandtextanalytics/programs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_speechandtextanalytics_program`.
#[derive(Debug)]
pub enum PutSpeechandtextanalyticsProgram {}
impl rt::Endpoint for PutSpeechandtextanalyticsProgram {
    type Answer = models::Program;
}
static DELETE_SPEECHANDTEXTANALYTICS_PROGRAM: rt::Operation = rt::Operation::new(
        "deleteSpeechandtextanalyticsProgram",
        rt::Method::Delete,
        &["/api/v2/speechandtextanalytics/programs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_speechandtextanalytics_program`.
#[derive(Debug)]
pub enum DeleteSpeechandtextanalyticsProgram {}
impl rt::Endpoint for DeleteSpeechandtextanalyticsProgram {
    type Answer = models::DeleteProgramResponse;
}
impl SpeechTextAnalyticsRequest<DeleteSpeechandtextanalyticsProgram> {
    /// Sets `forceDelete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.call.query("forceDelete", value.to_string());
        self
    }
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAM_MAPPINGS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramMappings",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/", "/mappings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_program_mappings`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramMappings {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramMappings {
    type Answer = models::TopicsDefinitionsProgramMappings;
}
static PUT_SPEECHANDTEXTANALYTICS_PROGRAM_MAPPINGS: rt::Operation = rt::Operation::new(
        "putSpeechandtextanalyticsProgramMappings",
        rt::Method::Put,
        &["/api/v2/speechandtextanalytics/programs/", "/mappings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_speechandtextanalytics_program_mappings`.
#[derive(Debug)]
pub enum PutSpeechandtextanalyticsProgramMappings {}
impl rt::Endpoint for PutSpeechandtextanalyticsProgramMappings {
    type Answer = models::TopicsDefinitionsProgramMappings;
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAM_SETTINGS_INSIGHTS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramSettingsInsights",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/", "/settings/insights"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_program_settings_insights`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramSettingsInsights {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramSettingsInsights {
    type Answer = models::ProgramInsightsSettings;
}
static PUT_SPEECHANDTEXTANALYTICS_PROGRAM_SETTINGS_INSIGHTS: rt::Operation = rt::Operation::new(
        "putSpeechandtextanalyticsProgramSettingsInsights",
        rt::Method::Put,
        &["/api/v2/speechandtextanalytics/programs/", "/settings/insights"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_speechandtextanalytics_program_settings_insights`.
#[derive(Debug)]
pub enum PutSpeechandtextanalyticsProgramSettingsInsights {}
impl rt::Endpoint for PutSpeechandtextanalyticsProgramSettingsInsights {
    type Answer = models::ProgramInsightsSettings;
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAM_SETTINGS_PROCESSING: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramSettingsProcessing",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/", "/settings/processing"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_program_settings_processing`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramSettingsProcessing {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramSettingsProcessing {
    type Answer = models::ProgramProcessingSettings;
}
static PATCH_SPEECHANDTEXTANALYTICS_PROGRAM_SETTINGS_PROCESSING: rt::Operation = rt::Operation::new(
        "patchSpeechandtextanalyticsProgramSettingsProcessing",
        rt::Method::Patch,
        &["/api/v2/speechandtextanalytics/programs/", "/settings/processing"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_speechandtextanalytics_program_settings_processing`.
#[derive(Debug)]
pub enum PatchSpeechandtextanalyticsProgramSettingsProcessing {}
impl rt::Endpoint for PatchSpeechandtextanalyticsProgramSettingsProcessing {
    type Answer = models::ProgramProcessingSettingsPatchResponse;
}
static GET_SPEECHANDTEXTANALYTICS_PROGRAM_TRANSCRIPTIONENGINES: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsProgramTranscriptionengines",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/programs/", "/transcriptionengines"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_program_transcriptionengines`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsProgramTranscriptionengines {}
impl rt::Endpoint for GetSpeechandtextanalyticsProgramTranscriptionengines {
    type Answer = models::ProgramTranscriptionEngines;
}
static PUT_SPEECHANDTEXTANALYTICS_PROGRAM_TRANSCRIPTIONENGINES: rt::Operation = rt::Operation::new(
        "putSpeechandtextanalyticsProgramTranscriptionengines",
        rt::Method::Put,
        &["/api/v2/speechandtextanalytics/programs/", "/transcriptionengines"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_speechandtextanalytics_program_transcriptionengines`.
#[derive(Debug)]
pub enum PutSpeechandtextanalyticsProgramTranscriptionengines {}
impl rt::Endpoint for PutSpeechandtextanalyticsProgramTranscriptionengines {
    type Answer = models::ProgramTranscriptionEngines;
}
static GET_SPEECHANDTEXTANALYTICS_REPROCESSING_JOBS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsReprocessingJobs",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/reprocessing/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_reprocessing_jobs`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsReprocessingJobs {}
impl rt::Endpoint for GetSpeechandtextanalyticsReprocessingJobs {
    type Answer = models::ReprocessJobEntityListingResponse;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsReprocessingJobs> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_SPEECHANDTEXTANALYTICS_REPROCESSING_JOBS: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsReprocessingJobs",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/reprocessing/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_reprocessing_jobs`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsReprocessingJobs {}
impl rt::Endpoint for PostSpeechandtextanalyticsReprocessingJobs {
    type Answer = models::ReprocessJobResponse;
}
static GET_SPEECHANDTEXTANALYTICS_REPROCESSING_JOB: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsReprocessingJob",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/reprocessing/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_reprocessing_job`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsReprocessingJob {}
impl rt::Endpoint for GetSpeechandtextanalyticsReprocessingJob {
    type Answer = models::ReprocessJobResponse;
}
static DELETE_SPEECHANDTEXTANALYTICS_REPROCESSING_JOB: rt::Operation = rt::Operation::new(
        "deleteSpeechandtextanalyticsReprocessingJob",
        rt::Method::Delete,
        &["/api/v2/speechandtextanalytics/reprocessing/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_speechandtextanalytics_reprocessing_job`.
#[derive(Debug)]
pub enum DeleteSpeechandtextanalyticsReprocessingJob {}
impl rt::Endpoint for DeleteSpeechandtextanalyticsReprocessingJob {
    type Answer = ();
}
static GET_SPEECHANDTEXTANALYTICS_REPROCESSING_JOB_INTERACTIONS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsReprocessingJobInteractions",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/reprocessing/jobs/", "/interactions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_reprocessing_job_interactions`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsReprocessingJobInteractions {}
impl rt::Endpoint for GetSpeechandtextanalyticsReprocessingJobInteractions {
    type Answer = models::ReprocessInteractionsByJobIdResponse;
}
static GET_SPEECHANDTEXTANALYTICS_SENTIMENT_DIALECTS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsSentimentDialects",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/sentiment/dialects"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_sentiment_dialects`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsSentimentDialects {}
impl rt::Endpoint for GetSpeechandtextanalyticsSentimentDialects {
    type Answer = models::EntityListing;
}
static GET_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsSentimentfeedback",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/sentimentfeedback"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_sentimentfeedback`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsSentimentfeedback {}
impl rt::Endpoint for GetSpeechandtextanalyticsSentimentfeedback {
    type Answer = models::SentimentFeedbackEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsSentimentfeedback> {
    /// Sets `dialect`.
    #[inline]
    pub fn dialect(mut self, value: impl Into<String>) -> Self {
        self.call.query("dialect", value.into());
        self
    }
}
static POST_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsSentimentfeedback",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/sentimentfeedback"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_sentimentfeedback`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsSentimentfeedback {}
impl rt::Endpoint for PostSpeechandtextanalyticsSentimentfeedback {
    type Answer = models::SentimentFeedback;
}
static DELETE_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK: rt::Operation = rt::Operation::new(
        "deleteSpeechandtextanalyticsSentimentfeedback",
        rt::Method::Delete,
        &["/api/v2/speechandtextanalytics/sentimentfeedback"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_speechandtextanalytics_sentimentfeedback`.
#[derive(Debug)]
pub enum DeleteSpeechandtextanalyticsSentimentfeedback {}
impl rt::Endpoint for DeleteSpeechandtextanalyticsSentimentfeedback {
    type Answer = ();
}
static DELETE_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK_SENTIMENT_FEEDBACK_ID: rt::Operation = rt::Operation::new(
        "deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId",
        rt::Method::Delete,
        &["/api/v2/speechandtextanalytics/sentimentfeedback/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_speechandtextanalytics_sentimentfeedback_sentiment_feedback_id`.
#[derive(Debug)]
pub enum DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId {}
impl rt::Endpoint for DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId {
    type Answer = ();
}
static GET_SPEECHANDTEXTANALYTICS_SETTINGS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsSettings",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_settings`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsSettings {}
impl rt::Endpoint for GetSpeechandtextanalyticsSettings {
    type Answer = models::SpeechTextAnalyticsSettingsResponse;
}
static PUT_SPEECHANDTEXTANALYTICS_SETTINGS: rt::Operation = rt::Operation::new(
        "putSpeechandtextanalyticsSettings",
        rt::Method::Put,
        &["/api/v2/speechandtextanalytics/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_speechandtextanalytics_settings`.
#[derive(Debug)]
pub enum PutSpeechandtextanalyticsSettings {}
impl rt::Endpoint for PutSpeechandtextanalyticsSettings {
    type Answer = models::SpeechTextAnalyticsSettingsResponse;
}
static PATCH_SPEECHANDTEXTANALYTICS_SETTINGS: rt::Operation = rt::Operation::new(
        "patchSpeechandtextanalyticsSettings",
        rt::Method::Patch,
        &["/api/v2/speechandtextanalytics/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_speechandtextanalytics_settings`.
#[derive(Debug)]
pub enum PatchSpeechandtextanalyticsSettings {}
impl rt::Endpoint for PatchSpeechandtextanalyticsSettings {
    type Answer = models::SpeechTextAnalyticsSettingsResponse;
}
static GET_SPEECHANDTEXTANALYTICS_TOPICS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTopics",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/topics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_topics`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTopics {}
impl rt::Endpoint for GetSpeechandtextanalyticsTopics {
    type Answer = models::TopicsEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopics> {
    /// Sets `dialects`.
    #[inline]
    pub fn dialects(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "dialects",
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
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
}
static POST_SPEECHANDTEXTANALYTICS_TOPICS: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsTopics",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/topics"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_topics`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsTopics {}
impl rt::Endpoint for PostSpeechandtextanalyticsTopics {
    type Answer = models::Topic;
}
static GET_SPEECHANDTEXTANALYTICS_TOPICS_DIALECTS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTopicsDialects",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/topics/dialects"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_topics_dialects`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTopicsDialects {}
impl rt::Endpoint for GetSpeechandtextanalyticsTopicsDialects {
    type Answer = models::EntityListing;
}
static GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERAL: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTopicsGeneral",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/topics/general"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_topics_general`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTopicsGeneral {}
impl rt::Endpoint for GetSpeechandtextanalyticsTopicsGeneral {
    type Answer = models::GeneralTopicsEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopicsGeneral> {
    /// Sets `dialect`.
    #[inline]
    pub fn dialect(mut self, value: impl Into<String>) -> Self {
        self.call.query("dialect", value.into());
        self
    }
}
static GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERAL_STATUS: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTopicsGeneralStatus",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/topics/general/status"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_topics_general_status`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTopicsGeneralStatus {}
impl rt::Endpoint for GetSpeechandtextanalyticsTopicsGeneralStatus {
    type Answer = models::UnifiedGeneralTopicEntityListing;
}
impl SpeechTextAnalyticsRequest<GetSpeechandtextanalyticsTopicsGeneralStatus> {
    /// Sets `dialect`.
    #[inline]
    pub fn dialect(mut self, value: impl Into<String>) -> Self {
        self.call.query("dialect", value.into());
        self
    }
}
static POST_SPEECHANDTEXTANALYTICS_TOPICS_GENERATEDPHRASES_JOBS: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsTopicsGeneratedphrasesJobs",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/topics/generatedphrases/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_topics_generatedphrases_jobs`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsTopicsGeneratedphrasesJobs {}
impl rt::Endpoint for PostSpeechandtextanalyticsTopicsGeneratedphrasesJobs {
    type Answer = models::GenAIPhrasesJobs;
}
static GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERATEDPHRASES_JOB: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTopicsGeneratedphrasesJob",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/topics/generatedphrases/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_topics_generatedphrases_job`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTopicsGeneratedphrasesJob {}
impl rt::Endpoint for GetSpeechandtextanalyticsTopicsGeneratedphrasesJob {
    type Answer = models::GenAIPhrasesJob;
}
static POST_SPEECHANDTEXTANALYTICS_TOPICS_PUBLISHJOBS: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsTopicsPublishjobs",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/topics/publishjobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_topics_publishjobs`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsTopicsPublishjobs {}
impl rt::Endpoint for PostSpeechandtextanalyticsTopicsPublishjobs {
    type Answer = models::TopicJob;
}
static GET_SPEECHANDTEXTANALYTICS_TOPICS_PUBLISHJOB: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTopicsPublishjob",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/topics/publishjobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_topics_publishjob`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTopicsPublishjob {}
impl rt::Endpoint for GetSpeechandtextanalyticsTopicsPublishjob {
    type Answer = models::TopicJob;
}
static POST_SPEECHANDTEXTANALYTICS_TOPICS_TESTPHRASE_JOBS: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsTopicsTestphraseJobs",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/topics/testphrase/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_topics_testphrase_jobs`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsTopicsTestphraseJobs {}
impl rt::Endpoint for PostSpeechandtextanalyticsTopicsTestphraseJobs {
    type Answer = models::TestTopicPhraseJobs;
}
static GET_SPEECHANDTEXTANALYTICS_TOPICS_TESTPHRASE_JOB: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTopicsTestphraseJob",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/topics/testphrase/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_topics_testphrase_job`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTopicsTestphraseJob {}
impl rt::Endpoint for GetSpeechandtextanalyticsTopicsTestphraseJob {
    type Answer = models::TestTopicPhraseJob;
}
static GET_SPEECHANDTEXTANALYTICS_TOPIC: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTopic",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/topics/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_topic`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTopic {}
impl rt::Endpoint for GetSpeechandtextanalyticsTopic {
    type Answer = models::Topic;
}
static PUT_SPEECHANDTEXTANALYTICS_TOPIC: rt::Operation = rt::Operation::new(
        "putSpeechandtextanalyticsTopic",
        rt::Method::Put,
        &["/api/v2/speechandtextanalytics/topics/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_speechandtextanalytics_topic`.
#[derive(Debug)]
pub enum PutSpeechandtextanalyticsTopic {}
impl rt::Endpoint for PutSpeechandtextanalyticsTopic {
    type Answer = models::Topic;
}
static DELETE_SPEECHANDTEXTANALYTICS_TOPIC: rt::Operation = rt::Operation::new(
        "deleteSpeechandtextanalyticsTopic",
        rt::Method::Delete,
        &["/api/v2/speechandtextanalytics/topics/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_speechandtextanalytics_topic`.
#[derive(Debug)]
pub enum DeleteSpeechandtextanalyticsTopic {}
impl rt::Endpoint for DeleteSpeechandtextanalyticsTopic {
    type Answer = ();
}
static POST_SPEECHANDTEXTANALYTICS_TRANSCRIPTS_SEARCH: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsTranscriptsSearch",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/transcripts/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_transcripts_search`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsTranscriptsSearch {}
impl rt::Endpoint for PostSpeechandtextanalyticsTranscriptsSearch {
    type Answer = models::JsonSearchResponse;
}
static GET_SPEECHANDTEXTANALYTICS_TRANSLATIONS_LANGUAGES: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTranslationsLanguages",
        rt::Method::Get,
        &["/api/v2/speechandtextanalytics/translations/languages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_translations_languages`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTranslationsLanguages {}
impl rt::Endpoint for GetSpeechandtextanalyticsTranslationsLanguages {
    type Answer = models::TranslateSupportedLanguageList;
}
static GET_SPEECHANDTEXTANALYTICS_TRANSLATIONS_LANGUAGE_CONVERSATION: rt::Operation = rt::Operation::new(
        "getSpeechandtextanalyticsTranslationsLanguageConversation",
        rt::Method::Get,
        &[
            "/api/v2/speechandtextanalytics/translations/languages/",
            "/conversations/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_speechandtextanalytics_translations_language_conversation`.
#[derive(Debug)]
pub enum GetSpeechandtextanalyticsTranslationsLanguageConversation {}
impl rt::Endpoint for GetSpeechandtextanalyticsTranslationsLanguageConversation {
    type Answer = models::CommunicationTranslationList;
}
impl SpeechTextAnalyticsRequest<
    GetSpeechandtextanalyticsTranslationsLanguageConversation,
> {
    /// Sets `communicationId`.
    #[inline]
    pub fn communication_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("communicationId", value.into());
        self
    }
    /// Sets `recordingId`.
    #[inline]
    pub fn recording_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("recordingId", value.into());
        self
    }
}
