// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Quality.
#[derive(Clone, Debug)]
pub struct QualityApi {
    client: rt::Client,
}
impl QualityApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/analytics/evaluations/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_evaluations_aggregates_jobs(
        &self,
        body: models::EvaluationAsyncAggregationQuery,
    ) -> QualityRequest<PostAnalyticsEvaluationsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_EVALUATIONS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_evaluations_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> QualityRequest<GetAnalyticsEvaluationsAggregatesJob> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_evaluations_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> QualityRequest<DeleteAnalyticsEvaluationsAggregatesJob> {
        QualityRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_EVALUATIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_evaluations_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> QualityRequest<GetAnalyticsEvaluationsAggregatesJobResults> {
        QualityRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/evaluations/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_evaluations_aggregates_query(
        &self,
        body: models::EvaluationAggregationQuery,
    ) -> QualityRequest<PostAnalyticsEvaluationsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_EVALUATIONS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `POST /api/v2/analytics/surveys/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_surveys_aggregates_jobs(
        &self,
        body: models::SurveyAsyncAggregationQuery,
    ) -> QualityRequest<PostAnalyticsSurveysAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_SURVEYS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_surveys_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> QualityRequest<GetAnalyticsSurveysAggregatesJob> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_SURVEYS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_surveys_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> QualityRequest<DeleteAnalyticsSurveysAggregatesJob> {
        QualityRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_SURVEYS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_surveys_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> QualityRequest<GetAnalyticsSurveysAggregatesJobResults> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_SURVEYS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/surveys/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_surveys_aggregates_query(
        &self,
        body: models::SurveyAggregationQuery,
    ) -> QualityRequest<PostAnalyticsSurveysAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_SURVEYS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/agents/activity`
    ///
    /// Optional, set on the request:
    /// - `agent_team_id`
    /// - `agent_user_id`
    /// - `end_time`
    /// - `evaluator_user_id`
    /// - `expand`
    /// - `form_context_id`
    /// - `group`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    /// - `start_time`
    /// - `user_state`
    #[inline]
    pub fn get_quality_agents_activity(
        &self,
    ) -> QualityRequest<GetQualityAgentsActivity> {
        QualityRequest::new(rt::Call::new(&self.client, &GET_QUALITY_AGENTS_ACTIVITY))
    }
    /// `GET /api/v2/quality/calibrations`
    ///
    /// Arguments:
    /// - `calibrator_id`
    ///
    /// Optional, set on the request:
    /// - `conversation_id`
    /// - `end_time`
    /// - `expand`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    /// - `start_time`
    #[inline]
    pub fn get_quality_calibrations(
        &self,
        calibrator_id: impl Into<String>,
    ) -> QualityRequest<GetQualityCalibrations> {
        let mut call = rt::Call::new(&self.client, &GET_QUALITY_CALIBRATIONS);
        call.query("calibratorId", calibrator_id.into());
        QualityRequest::new(call)
    }
    /// `POST /api/v2/quality/calibrations`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_quality_calibrations(
        &self,
        body: models::CalibrationCreate,
    ) -> QualityRequest<PostQualityCalibrations> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_CALIBRATIONS);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/calibrations/{calibrationId}`
    ///
    /// Arguments:
    /// - `calibration_id`
    ///
    /// Optional, set on the request:
    /// - `calibrator_id`
    /// - `conversation_id`
    #[inline]
    pub fn get_quality_calibration(
        &self,
        calibration_id: impl Into<String>,
    ) -> QualityRequest<GetQualityCalibration> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_CALIBRATION)
                .path(&calibration_id.into()),
        )
    }
    /// `PUT /api/v2/quality/calibrations/{calibrationId}`
    ///
    /// Arguments:
    /// - `calibration_id`
    /// - `body`
    #[inline]
    pub fn put_quality_calibration(
        &self,
        calibration_id: impl Into<String>,
        body: models::Calibration,
    ) -> QualityRequest<PutQualityCalibration> {
        let mut call = rt::Call::new(&self.client, &PUT_QUALITY_CALIBRATION)
            .path(&calibration_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `DELETE /api/v2/quality/calibrations/{calibrationId}`
    ///
    /// Arguments:
    /// - `calibration_id`
    /// - `calibrator_id`
    #[inline]
    pub fn delete_quality_calibration(
        &self,
        calibration_id: impl Into<String>,
        calibrator_id: impl Into<String>,
    ) -> QualityRequest<DeleteQualityCalibration> {
        let mut call = rt::Call::new(&self.client, &DELETE_QUALITY_CALIBRATION)
            .path(&calibration_id.into());
        call.query("calibratorId", calibrator_id.into());
        QualityRequest::new(call)
    }
    /// `POST /api/v2/quality/conversations/audits/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_conversations_audits_query(
        &self,
        body: models::QMAuditQueryRequest,
    ) -> QualityRequest<PostQualityConversationsAuditsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_QUALITY_CONVERSATIONS_AUDITS_QUERY,
        );
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/conversations/audits/query/{transactionId}`
    ///
    /// Arguments:
    /// - `transaction_id`
    #[inline]
    pub fn get_quality_conversations_audits_query_transaction_id(
        &self,
        transaction_id: impl Into<String>,
    ) -> QualityRequest<GetQualityConversationsAuditsQueryTransactionId> {
        QualityRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_QUALITY_CONVERSATIONS_AUDITS_QUERY_TRANSACTION_ID,
                )
                .path(&transaction_id.into()),
        )
    }
    /// `GET /api/v2/quality/conversations/audits/query/{transactionId}/results`
    ///
    /// Arguments:
    /// - `transaction_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `expand`
    /// - `page_size`
    #[inline]
    pub fn get_quality_conversations_audits_query_transaction_id_results(
        &self,
        transaction_id: impl Into<String>,
    ) -> QualityRequest<GetQualityConversationsAuditsQueryTransactionIdResults> {
        QualityRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_QUALITY_CONVERSATIONS_AUDITS_QUERY_TRANSACTION_ID_RESULTS,
                )
                .path(&transaction_id.into()),
        )
    }
    /// `POST /api/v2/quality/conversations/{conversationId}/evaluations`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `idempotency_key`
    #[inline]
    pub fn post_quality_conversation_evaluations(
        &self,
        conversation_id: impl Into<String>,
        body: models::EvaluationCreateBody,
    ) -> QualityRequest<PostQualityConversationEvaluations> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_QUALITY_CONVERSATION_EVALUATIONS,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `evaluation_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_quality_conversation_evaluation(
        &self,
        conversation_id: impl Into<String>,
        evaluation_id: impl Into<String>,
    ) -> QualityRequest<GetQualityConversationEvaluation> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_CONVERSATION_EVALUATION)
                .path(&conversation_id.into())
                .path(&evaluation_id.into()),
        )
    }
    /// `PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `evaluation_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn put_quality_conversation_evaluation(
        &self,
        conversation_id: impl Into<String>,
        evaluation_id: impl Into<String>,
        body: models::Evaluation,
    ) -> QualityRequest<PutQualityConversationEvaluation> {
        let mut call = rt::Call::new(&self.client, &PUT_QUALITY_CONVERSATION_EVALUATION)
            .path(&conversation_id.into())
            .path(&evaluation_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `evaluation_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn delete_quality_conversation_evaluation(
        &self,
        conversation_id: impl Into<String>,
        evaluation_id: impl Into<String>,
    ) -> QualityRequest<DeleteQualityConversationEvaluation> {
        QualityRequest::new(
            rt::Call::new(&self.client, &DELETE_QUALITY_CONVERSATION_EVALUATION)
                .path(&conversation_id.into())
                .path(&evaluation_id.into()),
        )
    }
    /// `GET /api/v2/quality/conversations/{conversationId}/surveys`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_quality_conversation_surveys(
        &self,
        conversation_id: impl Into<String>,
    ) -> QualityRequest<GetQualityConversationSurveys> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_CONVERSATION_SURVEYS)
                .path(&conversation_id.into()),
        )
    }
    /// `POST /api/v2/quality/evaluations/aggregates/query/me`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_evaluations_aggregates_query_me(
        &self,
        body: models::EvaluationAggregationQueryMe,
    ) -> QualityRequest<PostQualityEvaluationsAggregatesQueryMe> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_QUALITY_EVALUATIONS_AGGREGATES_QUERY_ME,
        );
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/evaluations/query`
    ///
    /// Optional, set on the request:
    /// - `agent_has_read`
    /// - `agent_team_id`
    /// - `agent_user_id`
    /// - `assignee_user_id`
    /// - `conversation_id`
    /// - `end_time`
    /// - `evaluation_state`
    /// - `evaluator_user_id`
    /// - `expand`
    /// - `expand_answer_total_scores`
    /// - `form_context_id`
    /// - `include_deleted_users`
    /// - `is_released`
    /// - `maximum`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `queue_id`
    /// - `sort_order`
    /// - `start_time`
    #[inline]
    pub fn get_quality_evaluations_query(
        &self,
    ) -> QualityRequest<GetQualityEvaluationsQuery> {
        QualityRequest::new(rt::Call::new(&self.client, &GET_QUALITY_EVALUATIONS_QUERY))
    }
    /// `POST /api/v2/quality/evaluations/scoring`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_evaluations_scoring(
        &self,
        body: models::EvaluationFormAndScoringSet,
    ) -> QualityRequest<PostQualityEvaluationsScoring> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_EVALUATIONS_SCORING);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `POST /api/v2/quality/evaluations/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_evaluations_search(
        &self,
        body: models::EvaluationSearchRequestDTO,
    ) -> QualityRequest<PostQualityEvaluationsSearch> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_EVALUATIONS_SEARCH);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/evaluators/activity`
    ///
    /// Optional, set on the request:
    /// - `agent_team_id`
    /// - `end_time`
    /// - `expand`
    /// - `group`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `permission`
    /// - `previous_page`
    /// - `sort_by`
    /// - `start_time`
    #[inline]
    pub fn get_quality_evaluators_activity(
        &self,
    ) -> QualityRequest<GetQualityEvaluatorsActivity> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_EVALUATORS_ACTIVITY),
        )
    }
    /// `GET /api/v2/quality/forms`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    /// - `sort_order`
    #[deprecated]
    #[inline]
    pub fn get_quality_forms(&self) -> QualityRequest<GetQualityForms> {
        QualityRequest::new(rt::Call::new(&self.client, &GET_QUALITY_FORMS))
    }
    /// `POST /api/v2/quality/forms`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_quality_forms(
        &self,
        body: models::EvaluationForm,
    ) -> QualityRequest<PostQualityForms> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_FORMS);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/forms/evaluations`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_quality_forms_evaluations(
        &self,
    ) -> QualityRequest<GetQualityFormsEvaluations> {
        QualityRequest::new(rt::Call::new(&self.client, &GET_QUALITY_FORMS_EVALUATIONS))
    }
    /// `POST /api/v2/quality/forms/evaluations`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_forms_evaluations(
        &self,
        body: models::EvaluationForm,
    ) -> QualityRequest<PostQualityFormsEvaluations> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_FORMS_EVALUATIONS);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/forms/evaluations/bulk`
    ///
    /// Arguments:
    /// - `id`
    ///
    /// Optional, set on the request:
    /// - `include_latest_version_form_name`
    #[inline]
    pub fn get_quality_forms_evaluations_bulk(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> QualityRequest<GetQualityFormsEvaluationsBulk> {
        let mut call = rt::Call::new(&self.client, &GET_QUALITY_FORMS_EVALUATIONS_BULK);
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/forms/evaluations/bulk/contexts`
    ///
    /// Arguments:
    /// - `context_id`
    #[inline]
    pub fn get_quality_forms_evaluations_bulk_contexts(
        &self,
        context_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> QualityRequest<GetQualityFormsEvaluationsBulkContexts> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_QUALITY_FORMS_EVALUATIONS_BULK_CONTEXTS,
        );
        call.query_list(
            "contextId",
            context_id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/forms/evaluations/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    #[inline]
    pub fn get_quality_forms_evaluation(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityFormsEvaluation> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_FORMS_EVALUATION)
                .path(&form_id.into()),
        )
    }
    /// `PUT /api/v2/quality/forms/evaluations/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    /// - `body`
    #[inline]
    pub fn put_quality_forms_evaluation(
        &self,
        form_id: impl Into<String>,
        body: models::EvaluationForm,
    ) -> QualityRequest<PutQualityFormsEvaluation> {
        let mut call = rt::Call::new(&self.client, &PUT_QUALITY_FORMS_EVALUATION)
            .path(&form_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `DELETE /api/v2/quality/forms/evaluations/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    #[inline]
    pub fn delete_quality_forms_evaluation(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<DeleteQualityFormsEvaluation> {
        QualityRequest::new(
            rt::Call::new(&self.client, &DELETE_QUALITY_FORMS_EVALUATION)
                .path(&form_id.into()),
        )
    }
    /// `PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings`
    ///
    /// Arguments:
    /// - `form_id`
    /// - `body`
    #[inline]
    pub fn put_quality_forms_evaluation_aiscoring_settings(
        &self,
        form_id: impl Into<String>,
        body: models::AiScoringSettings,
    ) -> QualityRequest<PutQualityFormsEvaluationAiscoringSettings> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_QUALITY_FORMS_EVALUATION_AISCORING_SETTINGS,
            )
            .path(&form_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/forms/evaluations/{formId}/versions`
    ///
    /// Arguments:
    /// - `form_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_quality_forms_evaluation_versions(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityFormsEvaluationVersions> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_FORMS_EVALUATION_VERSIONS)
                .path(&form_id.into()),
        )
    }
    /// `GET /api/v2/quality/forms/surveys`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_quality_forms_surveys(&self) -> QualityRequest<GetQualityFormsSurveys> {
        QualityRequest::new(rt::Call::new(&self.client, &GET_QUALITY_FORMS_SURVEYS))
    }
    /// `POST /api/v2/quality/forms/surveys`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_forms_surveys(
        &self,
        body: models::SurveyForm,
    ) -> QualityRequest<PostQualityFormsSurveys> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_FORMS_SURVEYS);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/forms/surveys/bulk`
    ///
    /// Arguments:
    /// - `id`
    #[inline]
    pub fn get_quality_forms_surveys_bulk(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> QualityRequest<GetQualityFormsSurveysBulk> {
        let mut call = rt::Call::new(&self.client, &GET_QUALITY_FORMS_SURVEYS_BULK);
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/forms/surveys/bulk/contexts`
    ///
    /// Arguments:
    /// - `context_id`
    ///
    /// Optional, set on the request:
    /// - `published`
    #[inline]
    pub fn get_quality_forms_surveys_bulk_contexts(
        &self,
        context_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> QualityRequest<GetQualityFormsSurveysBulkContexts> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_QUALITY_FORMS_SURVEYS_BULK_CONTEXTS,
        );
        call.query_list(
            "contextId",
            context_id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/forms/surveys/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    #[inline]
    pub fn get_quality_forms_survey(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityFormsSurvey> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_FORMS_SURVEY).path(&form_id.into()),
        )
    }
    /// `PUT /api/v2/quality/forms/surveys/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    /// - `body`
    #[inline]
    pub fn put_quality_forms_survey(
        &self,
        form_id: impl Into<String>,
        body: models::SurveyForm,
    ) -> QualityRequest<PutQualityFormsSurvey> {
        let mut call = rt::Call::new(&self.client, &PUT_QUALITY_FORMS_SURVEY)
            .path(&form_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `DELETE /api/v2/quality/forms/surveys/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    #[inline]
    pub fn delete_quality_forms_survey(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<DeleteQualityFormsSurvey> {
        QualityRequest::new(
            rt::Call::new(&self.client, &DELETE_QUALITY_FORMS_SURVEY)
                .path(&form_id.into()),
        )
    }
    /// `PATCH /api/v2/quality/forms/surveys/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    /// - `body`
    #[inline]
    pub fn patch_quality_forms_survey(
        &self,
        form_id: impl Into<String>,
        body: models::SurveyForm,
    ) -> QualityRequest<PatchQualityFormsSurvey> {
        let mut call = rt::Call::new(&self.client, &PATCH_QUALITY_FORMS_SURVEY)
            .path(&form_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/forms/surveys/{formId}/versions`
    ///
    /// Arguments:
    /// - `form_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_quality_forms_survey_versions(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityFormsSurveyVersions> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_FORMS_SURVEY_VERSIONS)
                .path(&form_id.into()),
        )
    }
    /// `GET /api/v2/quality/forms/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    #[deprecated]
    #[inline]
    pub fn get_quality_form(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityForm> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_FORM).path(&form_id.into()),
        )
    }
    /// `PUT /api/v2/quality/forms/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_quality_form(
        &self,
        form_id: impl Into<String>,
        body: models::EvaluationForm,
    ) -> QualityRequest<PutQualityForm> {
        let mut call = rt::Call::new(&self.client, &PUT_QUALITY_FORM)
            .path(&form_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `DELETE /api/v2/quality/forms/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    #[deprecated]
    #[inline]
    pub fn delete_quality_form(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<DeleteQualityForm> {
        QualityRequest::new(
            rt::Call::new(&self.client, &DELETE_QUALITY_FORM).path(&form_id.into()),
        )
    }
    /// `GET /api/v2/quality/forms/{formId}/versions`
    ///
    /// Arguments:
    /// - `form_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[deprecated]
    #[inline]
    pub fn get_quality_form_versions(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityFormVersions> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_FORM_VERSIONS).path(&form_id.into()),
        )
    }
    /// `GET /api/v2/quality/programs/{programId}/agentscoringrules`
    ///
    /// Arguments:
    /// - `program_id`
    #[inline]
    pub fn get_quality_program_agentscoringrules(
        &self,
        program_id: impl Into<String>,
    ) -> QualityRequest<GetQualityProgramAgentscoringrules> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_PROGRAM_AGENTSCORINGRULES)
                .path(&program_id.into()),
        )
    }
    /// `POST /api/v2/quality/programs/{programId}/agentscoringrules`
    ///
    /// Arguments:
    /// - `program_id`
    /// - `body`
    #[inline]
    pub fn post_quality_program_agentscoringrules(
        &self,
        program_id: impl Into<String>,
        body: models::AgentScoringRule,
    ) -> QualityRequest<PostQualityProgramAgentscoringrules> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_QUALITY_PROGRAM_AGENTSCORINGRULES,
            )
            .path(&program_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`
    ///
    /// Arguments:
    /// - `program_id`
    /// - `rule_id`
    #[inline]
    pub fn get_quality_program_agentscoringrule(
        &self,
        program_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> QualityRequest<GetQualityProgramAgentscoringrule> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_PROGRAM_AGENTSCORINGRULE)
                .path(&program_id.into())
                .path(&rule_id.into()),
        )
    }
    /// `PUT /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`
    ///
    /// Arguments:
    /// - `program_id`
    /// - `rule_id`
    /// - `body`
    #[inline]
    pub fn put_quality_program_agentscoringrule(
        &self,
        program_id: impl Into<String>,
        rule_id: impl Into<String>,
        body: models::AgentScoringRule,
    ) -> QualityRequest<PutQualityProgramAgentscoringrule> {
        let mut call = rt::Call::new(&self.client, &PUT_QUALITY_PROGRAM_AGENTSCORINGRULE)
            .path(&program_id.into())
            .path(&rule_id.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `DELETE /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`
    ///
    /// Arguments:
    /// - `program_id`
    /// - `rule_id`
    #[inline]
    pub fn delete_quality_program_agentscoringrule(
        &self,
        program_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> QualityRequest<DeleteQualityProgramAgentscoringrule> {
        QualityRequest::new(
            rt::Call::new(&self.client, &DELETE_QUALITY_PROGRAM_AGENTSCORINGRULE)
                .path(&program_id.into())
                .path(&rule_id.into()),
        )
    }
    /// `GET /api/v2/quality/publishedforms`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `only_latest_per_context`
    /// - `page_number`
    /// - `page_size`
    #[deprecated]
    #[inline]
    pub fn get_quality_publishedforms(
        &self,
    ) -> QualityRequest<GetQualityPublishedforms> {
        QualityRequest::new(rt::Call::new(&self.client, &GET_QUALITY_PUBLISHEDFORMS))
    }
    /// `POST /api/v2/quality/publishedforms`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_quality_publishedforms(
        &self,
        body: models::PublishForm,
    ) -> QualityRequest<PostQualityPublishedforms> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_PUBLISHEDFORMS);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/publishedforms/evaluations`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `only_latest_per_context`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_quality_publishedforms_evaluations(
        &self,
    ) -> QualityRequest<GetQualityPublishedformsEvaluations> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_PUBLISHEDFORMS_EVALUATIONS),
        )
    }
    /// `POST /api/v2/quality/publishedforms/evaluations`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_publishedforms_evaluations(
        &self,
        body: models::PublishForm,
    ) -> QualityRequest<PostQualityPublishedformsEvaluations> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_QUALITY_PUBLISHEDFORMS_EVALUATIONS,
        );
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/publishedforms/evaluations/divisionviews`
    ///
    /// Arguments:
    /// - `id`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_quality_publishedforms_evaluations_divisionviews(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> QualityRequest<GetQualityPublishedformsEvaluationsDivisionviews> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_QUALITY_PUBLISHEDFORMS_EVALUATIONS_DIVISIONVIEWS,
        );
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/publishedforms/evaluations/divisionviews/{evaluationFormId}`
    ///
    /// Arguments:
    /// - `evaluation_form_id`
    #[inline]
    pub fn get_quality_publishedforms_evaluations_divisionview(
        &self,
        evaluation_form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityPublishedformsEvaluationsDivisionview> {
        QualityRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_QUALITY_PUBLISHEDFORMS_EVALUATIONS_DIVISIONVIEW,
                )
                .path(&evaluation_form_id.into()),
        )
    }
    /// `GET /api/v2/quality/publishedforms/evaluations/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    #[inline]
    pub fn get_quality_publishedforms_evaluation(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityPublishedformsEvaluation> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_PUBLISHEDFORMS_EVALUATION)
                .path(&form_id.into()),
        )
    }
    /// `GET /api/v2/quality/publishedforms/surveys`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `only_latest_enabled_per_context`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_quality_publishedforms_surveys(
        &self,
    ) -> QualityRequest<GetQualityPublishedformsSurveys> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_PUBLISHEDFORMS_SURVEYS),
        )
    }
    /// `POST /api/v2/quality/publishedforms/surveys`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_publishedforms_surveys(
        &self,
        body: models::PublishForm,
    ) -> QualityRequest<PostQualityPublishedformsSurveys> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_PUBLISHEDFORMS_SURVEYS);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/publishedforms/surveys/divisionviews`
    ///
    /// Arguments:
    /// - `id`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_quality_publishedforms_surveys_divisionviews(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> QualityRequest<GetQualityPublishedformsSurveysDivisionviews> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_QUALITY_PUBLISHEDFORMS_SURVEYS_DIVISIONVIEWS,
        );
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/publishedforms/surveys/divisionviews/{surveyFormId}`
    ///
    /// Arguments:
    /// - `survey_form_id`
    #[inline]
    pub fn get_quality_publishedforms_surveys_divisionview(
        &self,
        survey_form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityPublishedformsSurveysDivisionview> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_PUBLISHEDFORMS_SURVEYS_DIVISIONVIEW)
                .path(&survey_form_id.into()),
        )
    }
    /// `GET /api/v2/quality/publishedforms/surveys/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    #[inline]
    pub fn get_quality_publishedforms_survey(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityPublishedformsSurvey> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_PUBLISHEDFORMS_SURVEY)
                .path(&form_id.into()),
        )
    }
    /// `GET /api/v2/quality/publishedforms/{formId}`
    ///
    /// Arguments:
    /// - `form_id`
    #[deprecated]
    #[inline]
    pub fn get_quality_publishedform(
        &self,
        form_id: impl Into<String>,
    ) -> QualityRequest<GetQualityPublishedform> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_PUBLISHEDFORM).path(&form_id.into()),
        )
    }
    /// `POST /api/v2/quality/surveys`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_surveys(
        &self,
        body: models::CreateSurveyRequest,
    ) -> QualityRequest<PostQualitySurveys> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_SURVEYS);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/surveys/scorable`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `customer_survey_url`
    #[inline]
    pub fn get_quality_surveys_scorable(
        &self,
        customer_survey_url: impl Into<String>,
    ) -> QualityRequest<GetQualitySurveysScorable> {
        let mut call = rt::Call::new(&self.client, &GET_QUALITY_SURVEYS_SCORABLE);
        call.query("customerSurveyUrl", customer_survey_url.into());
        QualityRequest::new(call)
    }
    /// `PUT /api/v2/quality/surveys/scorable`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `customer_survey_url`
    /// - `body`
    #[inline]
    pub fn put_quality_surveys_scorable(
        &self,
        customer_survey_url: impl Into<String>,
        body: models::ScorableSurvey,
    ) -> QualityRequest<PutQualitySurveysScorable> {
        let mut call = rt::Call::new(&self.client, &PUT_QUALITY_SURVEYS_SCORABLE);
        call.query("customerSurveyUrl", customer_survey_url.into());
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `POST /api/v2/quality/surveys/scoring`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_quality_surveys_scoring(
        &self,
        body: models::SurveyFormAndScoringSet,
    ) -> QualityRequest<PostQualitySurveysScoring> {
        let mut call = rt::Call::new(&self.client, &POST_QUALITY_SURVEYS_SCORING);
        call.body_json(&body);
        QualityRequest::new(call)
    }
    /// `GET /api/v2/quality/surveys/{surveyId}`
    ///
    /// Arguments:
    /// - `survey_id`
    #[inline]
    pub fn get_quality_survey(
        &self,
        survey_id: impl Into<String>,
    ) -> QualityRequest<GetQualitySurvey> {
        QualityRequest::new(
            rt::Call::new(&self.client, &GET_QUALITY_SURVEY).path(&survey_id.into()),
        )
    }
}
/// A request of [`QualityApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `QualityRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct QualityRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> QualityRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for QualityRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for QualityRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_ANALYTICS_EVALUATIONS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsEvaluationsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/evaluations/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_evaluations_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsEvaluationsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsEvaluationsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsEvaluationsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/evaluations/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_evaluations_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsEvaluationsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsEvaluationsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_EVALUATIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsEvaluationsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/evaluations/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_evaluations_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsEvaluationsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsEvaluationsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsEvaluationsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/evaluations/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_evaluations_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsEvaluationsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsEvaluationsAggregatesJobResults {
    type Answer = models::EvaluationAsyncAggregateQueryResponse;
}
impl QualityRequest<GetAnalyticsEvaluationsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_EVALUATIONS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsEvaluationsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/evaluations/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_evaluations_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsEvaluationsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsEvaluationsAggregatesQuery {
    type Answer = models::EvaluationAggregateQueryResponse;
}
static POST_ANALYTICS_SURVEYS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsSurveysAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/surveys/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_surveys_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsSurveysAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsSurveysAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_SURVEYS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsSurveysAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/surveys/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_surveys_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsSurveysAggregatesJob {}
impl rt::Endpoint for GetAnalyticsSurveysAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_SURVEYS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsSurveysAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/surveys/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_surveys_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsSurveysAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsSurveysAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_SURVEYS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsSurveysAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/surveys/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_surveys_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsSurveysAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsSurveysAggregatesJobResults {
    type Answer = models::SurveyAsyncAggregateQueryResponse;
}
impl QualityRequest<GetAnalyticsSurveysAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_SURVEYS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsSurveysAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/surveys/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_surveys_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsSurveysAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsSurveysAggregatesQuery {
    type Answer = models::SurveyAggregateQueryResponse;
}
static GET_QUALITY_AGENTS_ACTIVITY: rt::Operation = rt::Operation::new(
        "getQualityAgentsActivity",
        rt::Method::Get,
        &["/api/v2/quality/agents/activity"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_agents_activity`.
#[derive(Debug)]
pub enum GetQualityAgentsActivity {}
impl rt::Endpoint for GetQualityAgentsActivity {
    type Answer = models::AgentActivityEntityListing;
}
impl QualityRequest<GetQualityAgentsActivity> {
    /// Sets `agentTeamId`.
    #[inline]
    pub fn agent_team_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("agentTeamId", value.into());
        self
    }
    /// Sets `agentUserId`.
    #[inline]
    pub fn agent_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "agentUserId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.call.query("endTime", value.into());
        self
    }
    /// Sets `evaluatorUserId`.
    #[inline]
    pub fn evaluator_user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("evaluatorUserId", value.into());
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
    /// Sets `formContextId`.
    #[inline]
    pub fn form_context_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formContextId", value.into());
        self
    }
    /// Sets `group`.
    #[inline]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.call.query("group", value.into());
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
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.call.query("startTime", value.into());
        self
    }
    /// Sets `userState`.
    ///
    /// Default of the service: Legacy
    #[inline]
    pub fn user_state(mut self, value: impl Into<String>) -> Self {
        self.call.query("userState", value.into());
        self
    }
}
static GET_QUALITY_CALIBRATIONS: rt::Operation = rt::Operation::new(
        "getQualityCalibrations",
        rt::Method::Get,
        &["/api/v2/quality/calibrations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_calibrations`.
#[derive(Debug)]
pub enum GetQualityCalibrations {}
impl rt::Endpoint for GetQualityCalibrations {
    type Answer = models::CalibrationEntityListing;
}
impl QualityRequest<GetQualityCalibrations> {
    /// Sets `conversationId`.
    #[inline]
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("conversationId", value.into());
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.call.query("endTime", value.into());
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
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.call.query("startTime", value.into());
        self
    }
}
static POST_QUALITY_CALIBRATIONS: rt::Operation = rt::Operation::new(
        "postQualityCalibrations",
        rt::Method::Post,
        &["/api/v2/quality/calibrations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_calibrations`.
#[derive(Debug)]
pub enum PostQualityCalibrations {}
impl rt::Endpoint for PostQualityCalibrations {
    type Answer = models::Calibration;
}
impl QualityRequest<PostQualityCalibrations> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_QUALITY_CALIBRATION: rt::Operation = rt::Operation::new(
        "getQualityCalibration",
        rt::Method::Get,
        &["/api/v2/quality/calibrations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_calibration`.
#[derive(Debug)]
pub enum GetQualityCalibration {}
impl rt::Endpoint for GetQualityCalibration {
    type Answer = models::Calibration;
}
impl QualityRequest<GetQualityCalibration> {
    /// Sets `calibratorId`.
    #[inline]
    pub fn calibrator_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("calibratorId", value.into());
        self
    }
    /// Sets `conversationId`.
    #[inline]
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("conversationId", value.into());
        self
    }
}
static PUT_QUALITY_CALIBRATION: rt::Operation = rt::Operation::new(
        "putQualityCalibration",
        rt::Method::Put,
        &["/api/v2/quality/calibrations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_quality_calibration`.
#[derive(Debug)]
pub enum PutQualityCalibration {}
impl rt::Endpoint for PutQualityCalibration {
    type Answer = models::Calibration;
}
static DELETE_QUALITY_CALIBRATION: rt::Operation = rt::Operation::new(
        "deleteQualityCalibration",
        rt::Method::Delete,
        &["/api/v2/quality/calibrations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_quality_calibration`.
#[derive(Debug)]
pub enum DeleteQualityCalibration {}
impl rt::Endpoint for DeleteQualityCalibration {
    type Answer = models::Calibration;
}
static POST_QUALITY_CONVERSATIONS_AUDITS_QUERY: rt::Operation = rt::Operation::new(
        "postQualityConversationsAuditsQuery",
        rt::Method::Post,
        &["/api/v2/quality/conversations/audits/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_conversations_audits_query`.
#[derive(Debug)]
pub enum PostQualityConversationsAuditsQuery {}
impl rt::Endpoint for PostQualityConversationsAuditsQuery {
    type Answer = models::QualityAuditQueryExecutionStatusResponse;
}
static GET_QUALITY_CONVERSATIONS_AUDITS_QUERY_TRANSACTION_ID: rt::Operation = rt::Operation::new(
        "getQualityConversationsAuditsQueryTransactionId",
        rt::Method::Get,
        &["/api/v2/quality/conversations/audits/query/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_conversations_audits_query_transaction_id`.
#[derive(Debug)]
pub enum GetQualityConversationsAuditsQueryTransactionId {}
impl rt::Endpoint for GetQualityConversationsAuditsQueryTransactionId {
    type Answer = models::QualityAuditQueryExecutionStatusResponse;
}
static GET_QUALITY_CONVERSATIONS_AUDITS_QUERY_TRANSACTION_ID_RESULTS: rt::Operation = rt::Operation::new(
        "getQualityConversationsAuditsQueryTransactionIdResults",
        rt::Method::Get,
        &["/api/v2/quality/conversations/audits/query/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_conversations_audits_query_transaction_id_results`.
#[derive(Debug)]
pub enum GetQualityConversationsAuditsQueryTransactionIdResults {}
impl rt::Endpoint for GetQualityConversationsAuditsQueryTransactionIdResults {
    type Answer = models::QualityAuditQueryExecutionResultsResponse;
}
impl QualityRequest<GetQualityConversationsAuditsQueryTransactionIdResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
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
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_QUALITY_CONVERSATION_EVALUATIONS: rt::Operation = rt::Operation::new(
        "postQualityConversationEvaluations",
        rt::Method::Post,
        &["/api/v2/quality/conversations/", "/evaluations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_conversation_evaluations`.
#[derive(Debug)]
pub enum PostQualityConversationEvaluations {}
impl rt::Endpoint for PostQualityConversationEvaluations {
    type Answer = models::Evaluation;
}
impl QualityRequest<PostQualityConversationEvaluations> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `Idempotency-Key`.
    #[inline]
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.call.header("Idempotency-Key", value.into());
        self
    }
}
static GET_QUALITY_CONVERSATION_EVALUATION: rt::Operation = rt::Operation::new(
        "getQualityConversationEvaluation",
        rt::Method::Get,
        &["/api/v2/quality/conversations/", "/evaluations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_conversation_evaluation`.
#[derive(Debug)]
pub enum GetQualityConversationEvaluation {}
impl rt::Endpoint for GetQualityConversationEvaluation {
    type Answer = models::EvaluationResponse;
}
impl QualityRequest<GetQualityConversationEvaluation> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static PUT_QUALITY_CONVERSATION_EVALUATION: rt::Operation = rt::Operation::new(
        "putQualityConversationEvaluation",
        rt::Method::Put,
        &["/api/v2/quality/conversations/", "/evaluations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_quality_conversation_evaluation`.
#[derive(Debug)]
pub enum PutQualityConversationEvaluation {}
impl rt::Endpoint for PutQualityConversationEvaluation {
    type Answer = models::EvaluationResponse;
}
impl QualityRequest<PutQualityConversationEvaluation> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_QUALITY_CONVERSATION_EVALUATION: rt::Operation = rt::Operation::new(
        "deleteQualityConversationEvaluation",
        rt::Method::Delete,
        &["/api/v2/quality/conversations/", "/evaluations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_quality_conversation_evaluation`.
#[derive(Debug)]
pub enum DeleteQualityConversationEvaluation {}
impl rt::Endpoint for DeleteQualityConversationEvaluation {
    type Answer = models::EvaluationResponse;
}
impl QualityRequest<DeleteQualityConversationEvaluation> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_QUALITY_CONVERSATION_SURVEYS: rt::Operation = rt::Operation::new(
        "getQualityConversationSurveys",
        rt::Method::Get,
        &["/api/v2/quality/conversations/", "/surveys"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_conversation_surveys`.
#[derive(Debug)]
pub enum GetQualityConversationSurveys {}
impl rt::Endpoint for GetQualityConversationSurveys {
    type Answer = Vec<models::Survey>;
}
static POST_QUALITY_EVALUATIONS_AGGREGATES_QUERY_ME: rt::Operation = rt::Operation::new(
        "postQualityEvaluationsAggregatesQueryMe",
        rt::Method::Post,
        &["/api/v2/quality/evaluations/aggregates/query/me"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_evaluations_aggregates_query_me`.
#[derive(Debug)]
pub enum PostQualityEvaluationsAggregatesQueryMe {}
impl rt::Endpoint for PostQualityEvaluationsAggregatesQueryMe {
    type Answer = models::EvaluationAggregateQueryResponse;
}
static GET_QUALITY_EVALUATIONS_QUERY: rt::Operation = rt::Operation::new(
        "getQualityEvaluationsQuery",
        rt::Method::Get,
        &["/api/v2/quality/evaluations/query"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_evaluations_query`.
#[derive(Debug)]
pub enum GetQualityEvaluationsQuery {}
impl rt::Endpoint for GetQualityEvaluationsQuery {
    type Answer = models::EvaluationEntityListing;
}
impl QualityRequest<GetQualityEvaluationsQuery> {
    /// Sets `agentHasRead`.
    #[inline]
    pub fn agent_has_read(mut self, value: bool) -> Self {
        self.call.query("agentHasRead", value.to_string());
        self
    }
    /// Sets `agentTeamId`.
    #[inline]
    pub fn agent_team_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("agentTeamId", value.into());
        self
    }
    /// Sets `agentUserId`.
    #[inline]
    pub fn agent_user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("agentUserId", value.into());
        self
    }
    /// Sets `assigneeUserId`.
    #[inline]
    pub fn assignee_user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("assigneeUserId", value.into());
        self
    }
    /// Sets `conversationId`.
    #[inline]
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("conversationId", value.into());
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.call.query("endTime", value.into());
        self
    }
    /// Sets `evaluationState`.
    #[inline]
    pub fn evaluation_state(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "evaluationState",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `evaluatorUserId`.
    #[inline]
    pub fn evaluator_user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("evaluatorUserId", value.into());
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
    /// Sets `expandAnswerTotalScores`.
    #[inline]
    pub fn expand_answer_total_scores(mut self, value: bool) -> Self {
        self.call.query("expandAnswerTotalScores", value.to_string());
        self
    }
    /// Sets `formContextId`.
    #[inline]
    pub fn form_context_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formContextId", value.into());
        self
    }
    /// Sets `includeDeletedUsers`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_deleted_users(mut self, value: bool) -> Self {
        self.call.query("includeDeletedUsers", value.to_string());
        self
    }
    /// Sets `isReleased`.
    #[inline]
    pub fn is_released(mut self, value: bool) -> Self {
        self.call.query("isReleased", value.to_string());
        self
    }
    /// Sets `maximum`.
    #[inline]
    pub fn maximum(mut self, value: i64) -> Self {
        self.call.query("maximum", value.to_string());
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
    /// Sets `queueId`.
    #[inline]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("queueId", value.into());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.call.query("startTime", value.into());
        self
    }
}
static POST_QUALITY_EVALUATIONS_SCORING: rt::Operation = rt::Operation::new(
        "postQualityEvaluationsScoring",
        rt::Method::Post,
        &["/api/v2/quality/evaluations/scoring"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_evaluations_scoring`.
#[derive(Debug)]
pub enum PostQualityEvaluationsScoring {}
impl rt::Endpoint for PostQualityEvaluationsScoring {
    type Answer = models::EvaluationScoringSet;
}
static POST_QUALITY_EVALUATIONS_SEARCH: rt::Operation = rt::Operation::new(
        "postQualityEvaluationsSearch",
        rt::Method::Post,
        &["/api/v2/quality/evaluations/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_evaluations_search`.
#[derive(Debug)]
pub enum PostQualityEvaluationsSearch {}
impl rt::Endpoint for PostQualityEvaluationsSearch {
    type Answer = models::EvaluationSearchResponse;
}
static GET_QUALITY_EVALUATORS_ACTIVITY: rt::Operation = rt::Operation::new(
        "getQualityEvaluatorsActivity",
        rt::Method::Get,
        &["/api/v2/quality/evaluators/activity"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_evaluators_activity`.
#[derive(Debug)]
pub enum GetQualityEvaluatorsActivity {}
impl rt::Endpoint for GetQualityEvaluatorsActivity {
    type Answer = models::EvaluatorActivityEntityListing;
}
impl QualityRequest<GetQualityEvaluatorsActivity> {
    /// Sets `agentTeamId`.
    #[inline]
    pub fn agent_team_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("agentTeamId", value.into());
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.call.query("endTime", value.into());
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
    /// Sets `group`.
    #[inline]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.call.query("group", value.into());
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
    /// Sets `permission`.
    #[inline]
    pub fn permission(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "permission",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.call.query("startTime", value.into());
        self
    }
}
static GET_QUALITY_FORMS: rt::Operation = rt::Operation::new(
        "getQualityForms",
        rt::Method::Get,
        &["/api/v2/quality/forms"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms`.
#[derive(Debug)]
pub enum GetQualityForms {}
impl rt::Endpoint for GetQualityForms {
    type Answer = models::EvaluationFormResponseEntityListing;
}
impl QualityRequest<GetQualityForms> {
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
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_QUALITY_FORMS: rt::Operation = rt::Operation::new(
        "postQualityForms",
        rt::Method::Post,
        &["/api/v2/quality/forms"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_forms`.
#[derive(Debug)]
pub enum PostQualityForms {}
impl rt::Endpoint for PostQualityForms {
    type Answer = models::EvaluationFormResponse;
}
static GET_QUALITY_FORMS_EVALUATIONS: rt::Operation = rt::Operation::new(
        "getQualityFormsEvaluations",
        rt::Method::Get,
        &["/api/v2/quality/forms/evaluations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_evaluations`.
#[derive(Debug)]
pub enum GetQualityFormsEvaluations {}
impl rt::Endpoint for GetQualityFormsEvaluations {
    type Answer = models::EvaluationFormResponseEntityListing;
}
impl QualityRequest<GetQualityFormsEvaluations> {
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
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_QUALITY_FORMS_EVALUATIONS: rt::Operation = rt::Operation::new(
        "postQualityFormsEvaluations",
        rt::Method::Post,
        &["/api/v2/quality/forms/evaluations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_forms_evaluations`.
#[derive(Debug)]
pub enum PostQualityFormsEvaluations {}
impl rt::Endpoint for PostQualityFormsEvaluations {
    type Answer = models::EvaluationFormResponse;
}
static GET_QUALITY_FORMS_EVALUATIONS_BULK: rt::Operation = rt::Operation::new(
        "getQualityFormsEvaluationsBulk",
        rt::Method::Get,
        &["/api/v2/quality/forms/evaluations/bulk"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_evaluations_bulk`.
#[derive(Debug)]
pub enum GetQualityFormsEvaluationsBulk {}
impl rt::Endpoint for GetQualityFormsEvaluationsBulk {
    type Answer = models::EvaluationFormResponseEntityListing;
}
impl QualityRequest<GetQualityFormsEvaluationsBulk> {
    /// Sets `includeLatestVersionFormName`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_latest_version_form_name(mut self, value: bool) -> Self {
        self.call.query("includeLatestVersionFormName", value.to_string());
        self
    }
}
static GET_QUALITY_FORMS_EVALUATIONS_BULK_CONTEXTS: rt::Operation = rt::Operation::new(
        "getQualityFormsEvaluationsBulkContexts",
        rt::Method::Get,
        &["/api/v2/quality/forms/evaluations/bulk/contexts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_evaluations_bulk_contexts`.
#[derive(Debug)]
pub enum GetQualityFormsEvaluationsBulkContexts {}
impl rt::Endpoint for GetQualityFormsEvaluationsBulkContexts {
    type Answer = Vec<models::EvaluationFormResponse>;
}
static GET_QUALITY_FORMS_EVALUATION: rt::Operation = rt::Operation::new(
        "getQualityFormsEvaluation",
        rt::Method::Get,
        &["/api/v2/quality/forms/evaluations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_evaluation`.
#[derive(Debug)]
pub enum GetQualityFormsEvaluation {}
impl rt::Endpoint for GetQualityFormsEvaluation {
    type Answer = models::EvaluationFormResponse;
}
static PUT_QUALITY_FORMS_EVALUATION: rt::Operation = rt::Operation::new(
        "putQualityFormsEvaluation",
        rt::Method::Put,
        &["/api/v2/quality/forms/evaluations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_quality_forms_evaluation`.
#[derive(Debug)]
pub enum PutQualityFormsEvaluation {}
impl rt::Endpoint for PutQualityFormsEvaluation {
    type Answer = models::EvaluationFormResponse;
}
static DELETE_QUALITY_FORMS_EVALUATION: rt::Operation = rt::Operation::new(
        "deleteQualityFormsEvaluation",
        rt::Method::Delete,
        &["/api/v2/quality/forms/evaluations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_quality_forms_evaluation`.
#[derive(Debug)]
pub enum DeleteQualityFormsEvaluation {}
impl rt::Endpoint for DeleteQualityFormsEvaluation {
    type Answer = ();
}
static PUT_QUALITY_FORMS_EVALUATION_AISCORING_SETTINGS: rt::Operation = rt::Operation::new(
        "putQualityFormsEvaluationAiscoringSettings",
        rt::Method::Put,
        &["/api/v2/quality/forms/evaluations/", "/aiscoring/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_quality_forms_evaluation_aiscoring_settings`.
#[derive(Debug)]
pub enum PutQualityFormsEvaluationAiscoringSettings {}
impl rt::Endpoint for PutQualityFormsEvaluationAiscoringSettings {
    type Answer = models::AiScoringSettings;
}
static GET_QUALITY_FORMS_EVALUATION_VERSIONS: rt::Operation = rt::Operation::new(
        "getQualityFormsEvaluationVersions",
        rt::Method::Get,
        &["/api/v2/quality/forms/evaluations/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_evaluation_versions`.
#[derive(Debug)]
pub enum GetQualityFormsEvaluationVersions {}
impl rt::Endpoint for GetQualityFormsEvaluationVersions {
    type Answer = models::EvaluationFormResponseEntityListing;
}
impl QualityRequest<GetQualityFormsEvaluationVersions> {
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
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_QUALITY_FORMS_SURVEYS: rt::Operation = rt::Operation::new(
        "getQualityFormsSurveys",
        rt::Method::Get,
        &["/api/v2/quality/forms/surveys"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_surveys`.
#[derive(Debug)]
pub enum GetQualityFormsSurveys {}
impl rt::Endpoint for GetQualityFormsSurveys {
    type Answer = models::SurveyFormEntityListing;
}
impl QualityRequest<GetQualityFormsSurveys> {
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
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_QUALITY_FORMS_SURVEYS: rt::Operation = rt::Operation::new(
        "postQualityFormsSurveys",
        rt::Method::Post,
        &["/api/v2/quality/forms/surveys"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_forms_surveys`.
#[derive(Debug)]
pub enum PostQualityFormsSurveys {}
impl rt::Endpoint for PostQualityFormsSurveys {
    type Answer = models::SurveyForm;
}
static GET_QUALITY_FORMS_SURVEYS_BULK: rt::Operation = rt::Operation::new(
        "getQualityFormsSurveysBulk",
        rt::Method::Get,
        &["/api/v2/quality/forms/surveys/bulk"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_surveys_bulk`.
#[derive(Debug)]
pub enum GetQualityFormsSurveysBulk {}
impl rt::Endpoint for GetQualityFormsSurveysBulk {
    type Answer = models::SurveyFormEntityListing;
}
static GET_QUALITY_FORMS_SURVEYS_BULK_CONTEXTS: rt::Operation = rt::Operation::new(
        "getQualityFormsSurveysBulkContexts",
        rt::Method::Get,
        &["/api/v2/quality/forms/surveys/bulk/contexts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_surveys_bulk_contexts`.
#[derive(Debug)]
pub enum GetQualityFormsSurveysBulkContexts {}
impl rt::Endpoint for GetQualityFormsSurveysBulkContexts {
    type Answer = Vec<models::SurveyForm>;
}
impl QualityRequest<GetQualityFormsSurveysBulkContexts> {
    /// Sets `published`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn published(mut self, value: bool) -> Self {
        self.call.query("published", value.to_string());
        self
    }
}
static GET_QUALITY_FORMS_SURVEY: rt::Operation = rt::Operation::new(
        "getQualityFormsSurvey",
        rt::Method::Get,
        &["/api/v2/quality/forms/surveys/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_survey`.
#[derive(Debug)]
pub enum GetQualityFormsSurvey {}
impl rt::Endpoint for GetQualityFormsSurvey {
    type Answer = models::SurveyForm;
}
static PUT_QUALITY_FORMS_SURVEY: rt::Operation = rt::Operation::new(
        "putQualityFormsSurvey",
        rt::Method::Put,
        &["/api/v2/quality/forms/surveys/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_quality_forms_survey`.
#[derive(Debug)]
pub enum PutQualityFormsSurvey {}
impl rt::Endpoint for PutQualityFormsSurvey {
    type Answer = models::SurveyForm;
}
static DELETE_QUALITY_FORMS_SURVEY: rt::Operation = rt::Operation::new(
        "deleteQualityFormsSurvey",
        rt::Method::Delete,
        &["/api/v2/quality/forms/surveys/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_quality_forms_survey`.
#[derive(Debug)]
pub enum DeleteQualityFormsSurvey {}
impl rt::Endpoint for DeleteQualityFormsSurvey {
    type Answer = ();
}
static PATCH_QUALITY_FORMS_SURVEY: rt::Operation = rt::Operation::new(
        "patchQualityFormsSurvey",
        rt::Method::Patch,
        &["/api/v2/quality/forms/surveys/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_quality_forms_survey`.
#[derive(Debug)]
pub enum PatchQualityFormsSurvey {}
impl rt::Endpoint for PatchQualityFormsSurvey {
    type Answer = models::SurveyForm;
}
static GET_QUALITY_FORMS_SURVEY_VERSIONS: rt::Operation = rt::Operation::new(
        "getQualityFormsSurveyVersions",
        rt::Method::Get,
        &["/api/v2/quality/forms/surveys/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_forms_survey_versions`.
#[derive(Debug)]
pub enum GetQualityFormsSurveyVersions {}
impl rt::Endpoint for GetQualityFormsSurveyVersions {
    type Answer = models::SurveyFormEntityListing;
}
impl QualityRequest<GetQualityFormsSurveyVersions> {
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
static GET_QUALITY_FORM: rt::Operation = rt::Operation::new(
        "getQualityForm",
        rt::Method::Get,
        &["/api/v2/quality/forms/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_form`.
#[derive(Debug)]
pub enum GetQualityForm {}
impl rt::Endpoint for GetQualityForm {
    type Answer = models::EvaluationFormResponse;
}
static PUT_QUALITY_FORM: rt::Operation = rt::Operation::new(
        "putQualityForm",
        rt::Method::Put,
        &["/api/v2/quality/forms/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_quality_form`.
#[derive(Debug)]
pub enum PutQualityForm {}
impl rt::Endpoint for PutQualityForm {
    type Answer = models::EvaluationFormResponse;
}
static DELETE_QUALITY_FORM: rt::Operation = rt::Operation::new(
        "deleteQualityForm",
        rt::Method::Delete,
        &["/api/v2/quality/forms/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_quality_form`.
#[derive(Debug)]
pub enum DeleteQualityForm {}
impl rt::Endpoint for DeleteQualityForm {
    type Answer = ();
}
static GET_QUALITY_FORM_VERSIONS: rt::Operation = rt::Operation::new(
        "getQualityFormVersions",
        rt::Method::Get,
        &["/api/v2/quality/forms/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_form_versions`.
#[derive(Debug)]
pub enum GetQualityFormVersions {}
impl rt::Endpoint for GetQualityFormVersions {
    type Answer = models::EvaluationFormResponseEntityListing;
}
impl QualityRequest<GetQualityFormVersions> {
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
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_QUALITY_PROGRAM_AGENTSCORINGRULES: rt::Operation = rt::Operation::new(
        "getQualityProgramAgentscoringrules",
        rt::Method::Get,
        &["/api/v2/quality/programs/", "/agentscoringrules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_program_agentscoringrules`.
#[derive(Debug)]
pub enum GetQualityProgramAgentscoringrules {}
impl rt::Endpoint for GetQualityProgramAgentscoringrules {
    type Answer = models::AgentScoringRuleEntityListing;
}
static POST_QUALITY_PROGRAM_AGENTSCORINGRULES: rt::Operation = rt::Operation::new(
        "postQualityProgramAgentscoringrules",
        rt::Method::Post,
        &["/api/v2/quality/programs/", "/agentscoringrules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_program_agentscoringrules`.
#[derive(Debug)]
pub enum PostQualityProgramAgentscoringrules {}
impl rt::Endpoint for PostQualityProgramAgentscoringrules {
    type Answer = models::AgentScoringRule;
}
static GET_QUALITY_PROGRAM_AGENTSCORINGRULE: rt::Operation = rt::Operation::new(
        "getQualityProgramAgentscoringrule",
        rt::Method::Get,
        &["/api/v2/quality/programs/", "/agentscoringrules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_program_agentscoringrule`.
#[derive(Debug)]
pub enum GetQualityProgramAgentscoringrule {}
impl rt::Endpoint for GetQualityProgramAgentscoringrule {
    type Answer = models::AgentScoringRule;
}
static PUT_QUALITY_PROGRAM_AGENTSCORINGRULE: rt::Operation = rt::Operation::new(
        "putQualityProgramAgentscoringrule",
        rt::Method::Put,
        &["/api/v2/quality/programs/", "/agentscoringrules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_quality_program_agentscoringrule`.
#[derive(Debug)]
pub enum PutQualityProgramAgentscoringrule {}
impl rt::Endpoint for PutQualityProgramAgentscoringrule {
    type Answer = models::AgentScoringRule;
}
static DELETE_QUALITY_PROGRAM_AGENTSCORINGRULE: rt::Operation = rt::Operation::new(
        "deleteQualityProgramAgentscoringrule",
        rt::Method::Delete,
        &["/api/v2/quality/programs/", "/agentscoringrules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_quality_program_agentscoringrule`.
#[derive(Debug)]
pub enum DeleteQualityProgramAgentscoringrule {}
impl rt::Endpoint for DeleteQualityProgramAgentscoringrule {
    type Answer = ();
}
static GET_QUALITY_PUBLISHEDFORMS: rt::Operation = rt::Operation::new(
        "getQualityPublishedforms",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedforms`.
#[derive(Debug)]
pub enum GetQualityPublishedforms {}
impl rt::Endpoint for GetQualityPublishedforms {
    type Answer = models::EvaluationFormResponseEntityListing;
}
impl QualityRequest<GetQualityPublishedforms> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `onlyLatestPerContext`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn only_latest_per_context(mut self, value: bool) -> Self {
        self.call.query("onlyLatestPerContext", value.to_string());
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
static POST_QUALITY_PUBLISHEDFORMS: rt::Operation = rt::Operation::new(
        "postQualityPublishedforms",
        rt::Method::Post,
        &["/api/v2/quality/publishedforms"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_publishedforms`.
#[derive(Debug)]
pub enum PostQualityPublishedforms {}
impl rt::Endpoint for PostQualityPublishedforms {
    type Answer = models::EvaluationFormResponse;
}
static GET_QUALITY_PUBLISHEDFORMS_EVALUATIONS: rt::Operation = rt::Operation::new(
        "getQualityPublishedformsEvaluations",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms/evaluations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedforms_evaluations`.
#[derive(Debug)]
pub enum GetQualityPublishedformsEvaluations {}
impl rt::Endpoint for GetQualityPublishedformsEvaluations {
    type Answer = models::EvaluationFormResponseEntityListing;
}
impl QualityRequest<GetQualityPublishedformsEvaluations> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `onlyLatestPerContext`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn only_latest_per_context(mut self, value: bool) -> Self {
        self.call.query("onlyLatestPerContext", value.to_string());
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
static POST_QUALITY_PUBLISHEDFORMS_EVALUATIONS: rt::Operation = rt::Operation::new(
        "postQualityPublishedformsEvaluations",
        rt::Method::Post,
        &["/api/v2/quality/publishedforms/evaluations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_publishedforms_evaluations`.
#[derive(Debug)]
pub enum PostQualityPublishedformsEvaluations {}
impl rt::Endpoint for PostQualityPublishedformsEvaluations {
    type Answer = models::EvaluationFormResponse;
}
static GET_QUALITY_PUBLISHEDFORMS_EVALUATIONS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getQualityPublishedformsEvaluationsDivisionviews",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms/evaluations/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedforms_evaluations_divisionviews`.
#[derive(Debug)]
pub enum GetQualityPublishedformsEvaluationsDivisionviews {}
impl rt::Endpoint for GetQualityPublishedformsEvaluationsDivisionviews {
    type Answer = models::EvaluationFormDivisionViewListing;
}
impl QualityRequest<GetQualityPublishedformsEvaluationsDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
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
static GET_QUALITY_PUBLISHEDFORMS_EVALUATIONS_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getQualityPublishedformsEvaluationsDivisionview",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms/evaluations/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedforms_evaluations_divisionview`.
#[derive(Debug)]
pub enum GetQualityPublishedformsEvaluationsDivisionview {}
impl rt::Endpoint for GetQualityPublishedformsEvaluationsDivisionview {
    type Answer = models::EvaluationFormDivisionView;
}
static GET_QUALITY_PUBLISHEDFORMS_EVALUATION: rt::Operation = rt::Operation::new(
        "getQualityPublishedformsEvaluation",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms/evaluations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedforms_evaluation`.
#[derive(Debug)]
pub enum GetQualityPublishedformsEvaluation {}
impl rt::Endpoint for GetQualityPublishedformsEvaluation {
    type Answer = models::EvaluationFormResponse;
}
static GET_QUALITY_PUBLISHEDFORMS_SURVEYS: rt::Operation = rt::Operation::new(
        "getQualityPublishedformsSurveys",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms/surveys"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedforms_surveys`.
#[derive(Debug)]
pub enum GetQualityPublishedformsSurveys {}
impl rt::Endpoint for GetQualityPublishedformsSurveys {
    type Answer = models::SurveyFormEntityListing;
}
impl QualityRequest<GetQualityPublishedformsSurveys> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `onlyLatestEnabledPerContext`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn only_latest_enabled_per_context(mut self, value: bool) -> Self {
        self.call.query("onlyLatestEnabledPerContext", value.to_string());
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
static POST_QUALITY_PUBLISHEDFORMS_SURVEYS: rt::Operation = rt::Operation::new(
        "postQualityPublishedformsSurveys",
        rt::Method::Post,
        &["/api/v2/quality/publishedforms/surveys"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_publishedforms_surveys`.
#[derive(Debug)]
pub enum PostQualityPublishedformsSurveys {}
impl rt::Endpoint for PostQualityPublishedformsSurveys {
    type Answer = models::SurveyForm;
}
static GET_QUALITY_PUBLISHEDFORMS_SURVEYS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getQualityPublishedformsSurveysDivisionviews",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms/surveys/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedforms_surveys_divisionviews`.
#[derive(Debug)]
pub enum GetQualityPublishedformsSurveysDivisionviews {}
impl rt::Endpoint for GetQualityPublishedformsSurveysDivisionviews {
    type Answer = models::SurveyFormDivisionViewListing;
}
impl QualityRequest<GetQualityPublishedformsSurveysDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
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
static GET_QUALITY_PUBLISHEDFORMS_SURVEYS_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getQualityPublishedformsSurveysDivisionview",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms/surveys/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedforms_surveys_divisionview`.
#[derive(Debug)]
pub enum GetQualityPublishedformsSurveysDivisionview {}
impl rt::Endpoint for GetQualityPublishedformsSurveysDivisionview {
    type Answer = models::SurveyFormDivisionView;
}
static GET_QUALITY_PUBLISHEDFORMS_SURVEY: rt::Operation = rt::Operation::new(
        "getQualityPublishedformsSurvey",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms/surveys/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedforms_survey`.
#[derive(Debug)]
pub enum GetQualityPublishedformsSurvey {}
impl rt::Endpoint for GetQualityPublishedformsSurvey {
    type Answer = models::SurveyForm;
}
static GET_QUALITY_PUBLISHEDFORM: rt::Operation = rt::Operation::new(
        "getQualityPublishedform",
        rt::Method::Get,
        &["/api/v2/quality/publishedforms/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_publishedform`.
#[derive(Debug)]
pub enum GetQualityPublishedform {}
impl rt::Endpoint for GetQualityPublishedform {
    type Answer = models::EvaluationFormResponse;
}
static POST_QUALITY_SURVEYS: rt::Operation = rt::Operation::new(
        "postQualitySurveys",
        rt::Method::Post,
        &["/api/v2/quality/surveys"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_surveys`.
#[derive(Debug)]
pub enum PostQualitySurveys {}
impl rt::Endpoint for PostQualitySurveys {
    type Answer = models::CreateSurveyResponse;
}
static GET_QUALITY_SURVEYS_SCORABLE: rt::Operation = rt::Operation::new(
        "getQualitySurveysScorable",
        rt::Method::Get,
        &["/api/v2/quality/surveys/scorable"],
    )
    .accept("application/json");
/// Marks the requests of `get_quality_surveys_scorable`.
#[derive(Debug)]
pub enum GetQualitySurveysScorable {}
impl rt::Endpoint for GetQualitySurveysScorable {
    type Answer = models::ScorableSurvey;
}
static PUT_QUALITY_SURVEYS_SCORABLE: rt::Operation = rt::Operation::new(
        "putQualitySurveysScorable",
        rt::Method::Put,
        &["/api/v2/quality/surveys/scorable"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `put_quality_surveys_scorable`.
#[derive(Debug)]
pub enum PutQualitySurveysScorable {}
impl rt::Endpoint for PutQualitySurveysScorable {
    type Answer = models::ScorableSurvey;
}
static POST_QUALITY_SURVEYS_SCORING: rt::Operation = rt::Operation::new(
        "postQualitySurveysScoring",
        rt::Method::Post,
        &["/api/v2/quality/surveys/scoring"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_quality_surveys_scoring`.
#[derive(Debug)]
pub enum PostQualitySurveysScoring {}
impl rt::Endpoint for PostQualitySurveysScoring {
    type Answer = models::SurveyScoringSet;
}
static GET_QUALITY_SURVEY: rt::Operation = rt::Operation::new(
        "getQualitySurvey",
        rt::Method::Get,
        &["/api/v2/quality/surveys/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_quality_survey`.
#[derive(Debug)]
pub enum GetQualitySurvey {}
impl rt::Endpoint for GetQualitySurvey {
    type Answer = models::Survey;
}
