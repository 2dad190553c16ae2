// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Learning.
#[derive(Clone, Debug)]
pub struct LearningApi {
    client: rt::Client,
}
impl LearningApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/learning/assessments/scoring`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_learning_assessments_scoring(
        &self,
        body: models::LearningAssessmentScoringRequest,
    ) -> LearningRequest<PostLearningAssessmentsScoring> {
        let mut call = rt::Call::new(&self.client, &POST_LEARNING_ASSESSMENTS_SCORING);
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `GET /api/v2/learning/assignments`
    ///
    /// Optional, set on the request:
    /// - `completion_interval`
    /// - `expand`
    /// - `interval`
    /// - `max_percentage_score`
    /// - `min_percentage_score`
    /// - `module_id`
    /// - `overdue`
    /// - `page_number`
    /// - `page_size`
    /// - `pass`
    /// - `sort_by`
    /// - `sort_order`
    /// - `states`
    /// - `types`
    /// - `user_id`
    #[inline]
    pub fn get_learning_assignments(&self) -> LearningRequest<GetLearningAssignments> {
        LearningRequest::new(rt::Call::new(&self.client, &GET_LEARNING_ASSIGNMENTS))
    }
    /// `POST /api/v2/learning/assignments`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_learning_assignments(&self) -> LearningRequest<PostLearningAssignments> {
        LearningRequest::new(rt::Call::new(&self.client, &POST_LEARNING_ASSIGNMENTS))
    }
    /// `POST /api/v2/learning/assignments/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_learning_assignments_aggregates_query(
        &self,
        body: models::LearningAssignmentAggregateParam,
    ) -> LearningRequest<PostLearningAssignmentsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_LEARNING_ASSIGNMENTS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `POST /api/v2/learning/assignments/bulkadd`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_learning_assignments_bulkadd(
        &self,
    ) -> LearningRequest<PostLearningAssignmentsBulkadd> {
        LearningRequest::new(
            rt::Call::new(&self.client, &POST_LEARNING_ASSIGNMENTS_BULKADD),
        )
    }
    /// `POST /api/v2/learning/assignments/bulkremove`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_learning_assignments_bulkremove(
        &self,
    ) -> LearningRequest<PostLearningAssignmentsBulkremove> {
        LearningRequest::new(
            rt::Call::new(&self.client, &POST_LEARNING_ASSIGNMENTS_BULKREMOVE),
        )
    }
    /// `GET /api/v2/learning/assignments/me`
    ///
    /// Optional, set on the request:
    /// - `completion_interval`
    /// - `expand`
    /// - `interval`
    /// - `max_percentage_score`
    /// - `min_percentage_score`
    /// - `module_id`
    /// - `overdue`
    /// - `page_number`
    /// - `page_size`
    /// - `pass`
    /// - `sort_by`
    /// - `sort_order`
    /// - `states`
    /// - `types`
    #[inline]
    pub fn get_learning_assignments_me(
        &self,
    ) -> LearningRequest<GetLearningAssignmentsMe> {
        LearningRequest::new(rt::Call::new(&self.client, &GET_LEARNING_ASSIGNMENTS_ME))
    }
    /// `GET /api/v2/learning/assignments/{assignmentId}`
    ///
    /// Arguments:
    /// - `assignment_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_learning_assignment(
        &self,
        assignment_id: impl Into<String>,
    ) -> LearningRequest<GetLearningAssignment> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_ASSIGNMENT)
                .path(&assignment_id.into()),
        )
    }
    /// `DELETE /api/v2/learning/assignments/{assignmentId}`
    ///
    /// Arguments:
    /// - `assignment_id`
    #[inline]
    pub fn delete_learning_assignment(
        &self,
        assignment_id: impl Into<String>,
    ) -> LearningRequest<DeleteLearningAssignment> {
        LearningRequest::new(
            rt::Call::new(&self.client, &DELETE_LEARNING_ASSIGNMENT)
                .path(&assignment_id.into()),
        )
    }
    /// `PATCH /api/v2/learning/assignments/{assignmentId}`
    ///
    /// Arguments:
    /// - `assignment_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_learning_assignment(
        &self,
        assignment_id: impl Into<String>,
    ) -> LearningRequest<PatchLearningAssignment> {
        LearningRequest::new(
            rt::Call::new(&self.client, &PATCH_LEARNING_ASSIGNMENT)
                .path(&assignment_id.into()),
        )
    }
    /// `POST /api/v2/learning/assignments/{assignmentId}/reassign`
    ///
    /// Arguments:
    /// - `assignment_id`
    #[inline]
    pub fn post_learning_assignment_reassign(
        &self,
        assignment_id: impl Into<String>,
    ) -> LearningRequest<PostLearningAssignmentReassign> {
        LearningRequest::new(
            rt::Call::new(&self.client, &POST_LEARNING_ASSIGNMENT_REASSIGN)
                .path(&assignment_id.into()),
        )
    }
    /// `PATCH /api/v2/learning/assignments/{assignmentId}/reschedule`
    ///
    /// Arguments:
    /// - `assignment_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_learning_assignment_reschedule(
        &self,
        assignment_id: impl Into<String>,
    ) -> LearningRequest<PatchLearningAssignmentReschedule> {
        LearningRequest::new(
            rt::Call::new(&self.client, &PATCH_LEARNING_ASSIGNMENT_RESCHEDULE)
                .path(&assignment_id.into()),
        )
    }
    /// `POST /api/v2/learning/assignments/{assignmentId}/reset`
    ///
    /// Arguments:
    /// - `assignment_id`
    #[inline]
    pub fn post_learning_assignment_reset(
        &self,
        assignment_id: impl Into<String>,
    ) -> LearningRequest<PostLearningAssignmentReset> {
        LearningRequest::new(
            rt::Call::new(&self.client, &POST_LEARNING_ASSIGNMENT_RESET)
                .path(&assignment_id.into()),
        )
    }
    /// `GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId}`
    ///
    /// Arguments:
    /// - `assignment_id`
    /// - `step_id`
    ///
    /// Optional, set on the request:
    /// - `default_shareable_content_object`
    /// - `expand`
    /// - `shareable_content_object_id`
    #[inline]
    pub fn get_learning_assignment_step(
        &self,
        assignment_id: impl Into<String>,
        step_id: impl Into<String>,
    ) -> LearningRequest<GetLearningAssignmentStep> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_ASSIGNMENT_STEP)
                .path(&assignment_id.into())
                .path(&step_id.into()),
        )
    }
    /// `PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId}`
    ///
    /// Arguments:
    /// - `assignment_id`
    /// - `step_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_learning_assignment_step(
        &self,
        assignment_id: impl Into<String>,
        step_id: impl Into<String>,
    ) -> LearningRequest<PatchLearningAssignmentStep> {
        LearningRequest::new(
            rt::Call::new(&self.client, &PATCH_LEARNING_ASSIGNMENT_STEP)
                .path(&assignment_id.into())
                .path(&step_id.into()),
        )
    }
    /// `GET /api/v2/learning/modules`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `external_ids`
    /// - `page_number`
    /// - `page_size`
    /// - `search_term`
    /// - `sort_by`
    /// - `sort_order`
    /// - `statuses`
    /// - `types`
    #[inline]
    pub fn get_learning_modules(&self) -> LearningRequest<GetLearningModules> {
        LearningRequest::new(rt::Call::new(&self.client, &GET_LEARNING_MODULES))
    }
    /// `POST /api/v2/learning/modules`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_learning_modules(
        &self,
        body: models::LearningModuleRequest,
    ) -> LearningRequest<PostLearningModules> {
        let mut call = rt::Call::new(&self.client, &POST_LEARNING_MODULES);
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `GET /api/v2/learning/modules/assignments`
    ///
    /// Arguments:
    /// - `user_ids`
    ///
    /// Optional, set on the request:
    /// - `assignment_states`
    /// - `expand`
    /// - `overdue`
    /// - `page_number`
    /// - `page_size`
    /// - `search_term`
    #[inline]
    pub fn get_learning_modules_assignments(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> LearningRequest<GetLearningModulesAssignments> {
        let mut call = rt::Call::new(&self.client, &GET_LEARNING_MODULES_ASSIGNMENTS);
        call.query_list(
            "userIds",
            user_ids.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        LearningRequest::new(call)
    }
    /// `GET /api/v2/learning/modules/coverart/{coverArtId}`
    ///
    /// Arguments:
    /// - `cover_art_id`
    #[inline]
    pub fn get_learning_modules_coverart_cover_art_id(
        &self,
        cover_art_id: impl Into<String>,
    ) -> LearningRequest<GetLearningModulesCoverartCoverArtId> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_MODULES_COVERART_COVER_ART_ID)
                .path(&cover_art_id.into()),
        )
    }
    /// `GET /api/v2/learning/modules/{moduleId}`
    ///
    /// Arguments:
    /// - `module_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_learning_module(
        &self,
        module_id: impl Into<String>,
    ) -> LearningRequest<GetLearningModule> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_MODULE).path(&module_id.into()),
        )
    }
    /// `PUT /api/v2/learning/modules/{moduleId}`
    ///
    /// Arguments:
    /// - `module_id`
    /// - `body`
    #[inline]
    pub fn put_learning_module(
        &self,
        module_id: impl Into<String>,
        body: models::LearningModuleRequest,
    ) -> LearningRequest<PutLearningModule> {
        let mut call = rt::Call::new(&self.client, &PUT_LEARNING_MODULE)
            .path(&module_id.into());
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `DELETE /api/v2/learning/modules/{moduleId}`
    ///
    /// Arguments:
    /// - `module_id`
    #[inline]
    pub fn delete_learning_module(
        &self,
        module_id: impl Into<String>,
    ) -> LearningRequest<DeleteLearningModule> {
        LearningRequest::new(
            rt::Call::new(&self.client, &DELETE_LEARNING_MODULE).path(&module_id.into()),
        )
    }
    /// `POST /api/v2/learning/modules/{moduleId}/jobs`
    ///
    /// Arguments:
    /// - `module_id`
    /// - `body`
    #[inline]
    pub fn post_learning_module_jobs(
        &self,
        module_id: impl Into<String>,
        body: models::LearningModuleJobRequest,
    ) -> LearningRequest<PostLearningModuleJobs> {
        let mut call = rt::Call::new(&self.client, &POST_LEARNING_MODULE_JOBS)
            .path(&module_id.into());
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `GET /api/v2/learning/modules/{moduleId}/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `module_id`
    /// - `job_id`
    #[inline]
    pub fn get_learning_module_job(
        &self,
        module_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> LearningRequest<GetLearningModuleJob> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_MODULE_JOB)
                .path(&module_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/learning/modules/{moduleId}/preview`
    ///
    /// Arguments:
    /// - `module_id`
    #[inline]
    pub fn get_learning_module_preview(
        &self,
        module_id: impl Into<String>,
    ) -> LearningRequest<GetLearningModulePreview> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_MODULE_PREVIEW)
                .path(&module_id.into()),
        )
    }
    /// `PUT /api/v2/learning/modules/{moduleId}/preview`
    ///
    /// Arguments:
    /// - `module_id`
    /// - `body`
    #[inline]
    pub fn put_learning_module_preview(
        &self,
        module_id: impl Into<String>,
        body: models::LearningModulePreviewUpdateRequest,
    ) -> LearningRequest<PutLearningModulePreview> {
        let mut call = rt::Call::new(&self.client, &PUT_LEARNING_MODULE_PREVIEW)
            .path(&module_id.into());
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `POST /api/v2/learning/modules/{moduleId}/publish`
    ///
    /// Arguments:
    /// - `module_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_learning_module_publish(
        &self,
        module_id: impl Into<String>,
    ) -> LearningRequest<PostLearningModulePublish> {
        LearningRequest::new(
            rt::Call::new(&self.client, &POST_LEARNING_MODULE_PUBLISH)
                .path(&module_id.into()),
        )
    }
    /// `GET /api/v2/learning/modules/{moduleId}/rule`
    ///
    /// Arguments:
    /// - `module_id`
    #[inline]
    pub fn get_learning_module_rule(
        &self,
        module_id: impl Into<String>,
    ) -> LearningRequest<GetLearningModuleRule> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_MODULE_RULE)
                .path(&module_id.into()),
        )
    }
    /// `PUT /api/v2/learning/modules/{moduleId}/rule`
    ///
    /// Arguments:
    /// - `module_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `assign`
    #[inline]
    pub fn put_learning_module_rule(
        &self,
        module_id: impl Into<String>,
        body: models::LearningModuleRule,
    ) -> LearningRequest<PutLearningModuleRule> {
        let mut call = rt::Call::new(&self.client, &PUT_LEARNING_MODULE_RULE)
            .path(&module_id.into());
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `POST /api/v2/learning/modules/{moduleId}/rule/migrate`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `module_id`
    #[inline]
    pub fn post_learning_module_rule_migrate(
        &self,
        module_id: impl Into<String>,
    ) -> LearningRequest<PostLearningModuleRuleMigrate> {
        LearningRequest::new(
            rt::Call::new(&self.client, &POST_LEARNING_MODULE_RULE_MIGRATE)
                .path(&module_id.into()),
        )
    }
    /// `PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments`
    ///
    /// Arguments:
    /// - `module_id`
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_learning_module_user_assignments(
        &self,
        module_id: impl Into<String>,
        user_id: impl Into<String>,
        body: models::LearningAssignmentExternalUpdate,
    ) -> LearningRequest<PatchLearningModuleUserAssignments> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_LEARNING_MODULE_USER_ASSIGNMENTS,
            )
            .path(&module_id.into())
            .path(&user_id.into());
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `GET /api/v2/learning/modules/{moduleId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `module_id`
    /// - `version_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_learning_module_version(
        &self,
        module_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> LearningRequest<GetLearningModuleVersion> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_MODULE_VERSION)
                .path(&module_id.into())
                .path(&version_id.into()),
        )
    }
    /// `POST /api/v2/learning/rules/query`
    ///
    /// Arguments:
    /// - `page_number`
    /// - `page_size`
    /// - `body`
    #[inline]
    pub fn post_learning_rules_query(
        &self,
        page_number: i64,
        page_size: i64,
        body: models::LearningAssignmentUserQuery,
    ) -> LearningRequest<PostLearningRulesQuery> {
        let mut call = rt::Call::new(&self.client, &POST_LEARNING_RULES_QUERY);
        call.query("pageNumber", page_number.to_string());
        call.query("pageSize", page_size.to_string());
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `POST /api/v2/learning/scheduleslots/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_learning_scheduleslots_jobs(
        &self,
        body: models::LearningScheduleSlotsJobRequest,
    ) -> LearningRequest<PostLearningScheduleslotsJobs> {
        let mut call = rt::Call::new(&self.client, &POST_LEARNING_SCHEDULESLOTS_JOBS);
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `GET /api/v2/learning/scheduleslots/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_learning_scheduleslots_job(
        &self,
        job_id: impl Into<String>,
    ) -> LearningRequest<GetLearningScheduleslotsJob> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_SCHEDULESLOTS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/learning/scheduleslots/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_learning_scheduleslots_query(
        &self,
        body: models::LearningScheduleSlotsQueryRequest,
    ) -> LearningRequest<PostLearningScheduleslotsQuery> {
        let mut call = rt::Call::new(&self.client, &POST_LEARNING_SCHEDULESLOTS_QUERY);
        call.body_json(&body);
        LearningRequest::new(call)
    }
    /// `POST /api/v2/learning/scorm`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_learning_scorm(&self) -> LearningRequest<PostLearningScorm> {
        LearningRequest::new(rt::Call::new(&self.client, &POST_LEARNING_SCORM))
    }
    /// `GET /api/v2/learning/scorm/{scormId}`
    ///
    /// Arguments:
    /// - `scorm_id`
    #[inline]
    pub fn get_learning_scorm_scorm_id(
        &self,
        scorm_id: impl Into<String>,
    ) -> LearningRequest<GetLearningScormScormId> {
        LearningRequest::new(
            rt::Call::new(&self.client, &GET_LEARNING_SCORM_SCORM_ID)
                .path(&scorm_id.into()),
        )
    }
}
/// A request of [`LearningApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `LearningRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct LearningRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> LearningRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for LearningRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for LearningRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_LEARNING_ASSESSMENTS_SCORING: rt::Operation = rt::Operation::new(
        "postLearningAssessmentsScoring",
        rt::Method::Post,
        &["/api/v2/learning/assessments/scoring"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_assessments_scoring`.
#[derive(Debug)]
pub enum PostLearningAssessmentsScoring {}
impl rt::Endpoint for PostLearningAssessmentsScoring {
    type Answer = models::AssessmentScoringSet;
}
static GET_LEARNING_ASSIGNMENTS: rt::Operation = rt::Operation::new(
        "getLearningAssignments",
        rt::Method::Get,
        &["/api/v2/learning/assignments"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_assignments`.
#[derive(Debug)]
pub enum GetLearningAssignments {}
impl rt::Endpoint for GetLearningAssignments {
    type Answer = models::LearningAssignmentsDomainEntity;
}
impl LearningRequest<GetLearningAssignments> {
    /// Sets `completionInterval`.
    #[inline]
    pub fn completion_interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("completionInterval", value.into());
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
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
        self
    }
    /// Sets `maxPercentageScore`.
    #[inline]
    pub fn max_percentage_score(mut self, value: f64) -> Self {
        self.call.query("maxPercentageScore", value.to_string());
        self
    }
    /// Sets `minPercentageScore`.
    #[inline]
    pub fn min_percentage_score(mut self, value: f64) -> Self {
        self.call.query("minPercentageScore", value.to_string());
        self
    }
    /// Sets `moduleId`.
    #[inline]
    pub fn module_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("moduleId", value.into());
        self
    }
    /// Sets `overdue`.
    ///
    /// Default of the service: Any
    #[inline]
    pub fn overdue(mut self, value: impl Into<String>) -> Self {
        self.call.query("overdue", value.into());
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
    /// Sets `pass`.
    ///
    /// Default of the service: Any
    #[inline]
    pub fn pass(mut self, value: impl Into<String>) -> Self {
        self.call.query("pass", value.into());
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
    /// Default of the service: Desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `states`.
    #[inline]
    pub fn states(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "states",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `types`.
    #[inline]
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "types",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `userId`.
    #[inline]
    pub fn user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "userId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_LEARNING_ASSIGNMENTS: rt::Operation = rt::Operation::new(
        "postLearningAssignments",
        rt::Method::Post,
        &["/api/v2/learning/assignments"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_assignments`.
#[derive(Debug)]
pub enum PostLearningAssignments {}
impl rt::Endpoint for PostLearningAssignments {
    type Answer = models::LearningAssignment;
}
impl LearningRequest<PostLearningAssignments> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LearningAssignmentCreate) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_LEARNING_ASSIGNMENTS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postLearningAssignmentsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/learning/assignments/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_assignments_aggregates_query`.
#[derive(Debug)]
pub enum PostLearningAssignmentsAggregatesQuery {}
impl rt::Endpoint for PostLearningAssignmentsAggregatesQuery {
    type Answer = models::LearningAssignmentAggregateResponse;
}
static POST_LEARNING_ASSIGNMENTS_BULKADD: rt::Operation = rt::Operation::new(
        "postLearningAssignmentsBulkadd",
        rt::Method::Post,
        &["/api/v2/learning/assignments/bulkadd"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_assignments_bulkadd`.
#[derive(Debug)]
pub enum PostLearningAssignmentsBulkadd {}
impl rt::Endpoint for PostLearningAssignmentsBulkadd {
    type Answer = models::LearningAssignmentBulkAddResponse;
}
impl LearningRequest<PostLearningAssignmentsBulkadd> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: Vec<models::LearningAssignmentItem>) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_LEARNING_ASSIGNMENTS_BULKREMOVE: rt::Operation = rt::Operation::new(
        "postLearningAssignmentsBulkremove",
        rt::Method::Post,
        &["/api/v2/learning/assignments/bulkremove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_assignments_bulkremove`.
#[derive(Debug)]
pub enum PostLearningAssignmentsBulkremove {}
impl rt::Endpoint for PostLearningAssignmentsBulkremove {
    type Answer = models::LearningAssignmentBulkRemoveResponse;
}
impl LearningRequest<PostLearningAssignmentsBulkremove> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.body_json(&value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }
}
static GET_LEARNING_ASSIGNMENTS_ME: rt::Operation = rt::Operation::new(
        "getLearningAssignmentsMe",
        rt::Method::Get,
        &["/api/v2/learning/assignments/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_assignments_me`.
#[derive(Debug)]
pub enum GetLearningAssignmentsMe {}
impl rt::Endpoint for GetLearningAssignmentsMe {
    type Answer = models::LearningAssignmentsDomainEntity;
}
impl LearningRequest<GetLearningAssignmentsMe> {
    /// Sets `completionInterval`.
    #[inline]
    pub fn completion_interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("completionInterval", value.into());
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
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
        self
    }
    /// Sets `maxPercentageScore`.
    #[inline]
    pub fn max_percentage_score(mut self, value: f64) -> Self {
        self.call.query("maxPercentageScore", value.to_string());
        self
    }
    /// Sets `minPercentageScore`.
    #[inline]
    pub fn min_percentage_score(mut self, value: f64) -> Self {
        self.call.query("minPercentageScore", value.to_string());
        self
    }
    /// Sets `moduleId`.
    #[inline]
    pub fn module_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("moduleId", value.into());
        self
    }
    /// Sets `overdue`.
    ///
    /// Default of the service: Any
    #[inline]
    pub fn overdue(mut self, value: impl Into<String>) -> Self {
        self.call.query("overdue", value.into());
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
    /// Sets `pass`.
    ///
    /// Default of the service: Any
    #[inline]
    pub fn pass(mut self, value: impl Into<String>) -> Self {
        self.call.query("pass", value.into());
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
    /// Default of the service: Desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `states`.
    #[inline]
    pub fn states(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "states",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `types`.
    #[inline]
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "types",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_LEARNING_ASSIGNMENT: rt::Operation = rt::Operation::new(
        "getLearningAssignment",
        rt::Method::Get,
        &["/api/v2/learning/assignments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_assignment`.
#[derive(Debug)]
pub enum GetLearningAssignment {}
impl rt::Endpoint for GetLearningAssignment {
    type Answer = models::LearningAssignment;
}
impl LearningRequest<GetLearningAssignment> {
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
static DELETE_LEARNING_ASSIGNMENT: rt::Operation = rt::Operation::new(
        "deleteLearningAssignment",
        rt::Method::Delete,
        &["/api/v2/learning/assignments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_learning_assignment`.
#[derive(Debug)]
pub enum DeleteLearningAssignment {}
impl rt::Endpoint for DeleteLearningAssignment {
    type Answer = ();
}
static PATCH_LEARNING_ASSIGNMENT: rt::Operation = rt::Operation::new(
        "patchLearningAssignment",
        rt::Method::Patch,
        &["/api/v2/learning/assignments/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_learning_assignment`.
#[derive(Debug)]
pub enum PatchLearningAssignment {}
impl rt::Endpoint for PatchLearningAssignment {
    type Answer = models::LearningAssignment;
}
impl LearningRequest<PatchLearningAssignment> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LearningAssignmentUpdate) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_LEARNING_ASSIGNMENT_REASSIGN: rt::Operation = rt::Operation::new(
        "postLearningAssignmentReassign",
        rt::Method::Post,
        &["/api/v2/learning/assignments/", "/reassign"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_assignment_reassign`.
#[derive(Debug)]
pub enum PostLearningAssignmentReassign {}
impl rt::Endpoint for PostLearningAssignmentReassign {
    type Answer = models::LearningAssignment;
}
static PATCH_LEARNING_ASSIGNMENT_RESCHEDULE: rt::Operation = rt::Operation::new(
        "patchLearningAssignmentReschedule",
        rt::Method::Patch,
        &["/api/v2/learning/assignments/", "/reschedule"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_learning_assignment_reschedule`.
#[derive(Debug)]
pub enum PatchLearningAssignmentReschedule {}
impl rt::Endpoint for PatchLearningAssignmentReschedule {
    type Answer = models::LearningAssignment;
}
impl LearningRequest<PatchLearningAssignmentReschedule> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LearningAssignmentReschedule) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_LEARNING_ASSIGNMENT_RESET: rt::Operation = rt::Operation::new(
        "postLearningAssignmentReset",
        rt::Method::Post,
        &["/api/v2/learning/assignments/", "/reset"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_assignment_reset`.
#[derive(Debug)]
pub enum PostLearningAssignmentReset {}
impl rt::Endpoint for PostLearningAssignmentReset {
    type Answer = models::LearningAssignment;
}
static GET_LEARNING_ASSIGNMENT_STEP: rt::Operation = rt::Operation::new(
        "getLearningAssignmentStep",
        rt::Method::Get,
        &["/api/v2/learning/assignments/", "/steps/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_assignment_step`.
#[derive(Debug)]
pub enum GetLearningAssignmentStep {}
impl rt::Endpoint for GetLearningAssignmentStep {
    type Answer = models::LearningAssignmentStep;
}
impl LearningRequest<GetLearningAssignmentStep> {
    /// Sets `defaultShareableContentObject`.
    #[inline]
    pub fn default_shareable_content_object(mut self, value: impl Into<String>) -> Self {
        self.call.query("defaultShareableContentObject", value.into());
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
    /// Sets `shareableContentObjectId`.
    #[inline]
    pub fn shareable_content_object_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("shareableContentObjectId", value.into());
        self
    }
}
static PATCH_LEARNING_ASSIGNMENT_STEP: rt::Operation = rt::Operation::new(
        "patchLearningAssignmentStep",
        rt::Method::Patch,
        &["/api/v2/learning/assignments/", "/steps/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_learning_assignment_step`.
#[derive(Debug)]
pub enum PatchLearningAssignmentStep {}
impl rt::Endpoint for PatchLearningAssignmentStep {
    type Answer = models::LearningAssignmentStep;
}
impl LearningRequest<PatchLearningAssignmentStep> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LearningAssignmentStep) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_LEARNING_MODULES: rt::Operation = rt::Operation::new(
        "getLearningModules",
        rt::Method::Get,
        &["/api/v2/learning/modules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_modules`.
#[derive(Debug)]
pub enum GetLearningModules {}
impl rt::Endpoint for GetLearningModules {
    type Answer = models::LearningModuleList;
}
impl LearningRequest<GetLearningModules> {
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
    /// Sets `externalIds`.
    #[inline]
    pub fn external_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "externalIds",
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
    /// Sets `searchTerm`.
    #[inline]
    pub fn search_term(mut self, value: impl Into<String>) -> Self {
        self.call.query("searchTerm", value.into());
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
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `statuses`.
    #[inline]
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "statuses",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `types`.
    #[inline]
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "types",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_LEARNING_MODULES: rt::Operation = rt::Operation::new(
        "postLearningModules",
        rt::Method::Post,
        &["/api/v2/learning/modules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_modules`.
#[derive(Debug)]
pub enum PostLearningModules {}
impl rt::Endpoint for PostLearningModules {
    type Answer = models::LearningModule;
}
static GET_LEARNING_MODULES_ASSIGNMENTS: rt::Operation = rt::Operation::new(
        "getLearningModulesAssignments",
        rt::Method::Get,
        &["/api/v2/learning/modules/assignments"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_modules_assignments`.
#[derive(Debug)]
pub enum GetLearningModulesAssignments {}
impl rt::Endpoint for GetLearningModulesAssignments {
    type Answer = models::AssignedLearningModuleDomainEntityListing;
}
impl LearningRequest<GetLearningModulesAssignments> {
    /// Sets `assignmentStates`.
    #[inline]
    pub fn assignment_states(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "assignmentStates",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `overdue`.
    ///
    /// Default of the service: Any
    #[inline]
    pub fn overdue(mut self, value: impl Into<String>) -> Self {
        self.call.query("overdue", value.into());
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
    /// Sets `searchTerm`.
    #[inline]
    pub fn search_term(mut self, value: impl Into<String>) -> Self {
        self.call.query("searchTerm", value.into());
        self
    }
}
static GET_LEARNING_MODULES_COVERART_COVER_ART_ID: rt::Operation = rt::Operation::new(
        "getLearningModulesCoverartCoverArtId",
        rt::Method::Get,
        &["/api/v2/learning/modules/coverart/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_modules_coverart_cover_art_id`.
#[derive(Debug)]
pub enum GetLearningModulesCoverartCoverArtId {}
impl rt::Endpoint for GetLearningModulesCoverartCoverArtId {
    type Answer = models::LearningModuleCoverArtResponse;
}
static GET_LEARNING_MODULE: rt::Operation = rt::Operation::new(
        "getLearningModule",
        rt::Method::Get,
        &["/api/v2/learning/modules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_module`.
#[derive(Debug)]
pub enum GetLearningModule {}
impl rt::Endpoint for GetLearningModule {
    type Answer = models::LearningModule;
}
impl LearningRequest<GetLearningModule> {
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
static PUT_LEARNING_MODULE: rt::Operation = rt::Operation::new(
        "putLearningModule",
        rt::Method::Put,
        &["/api/v2/learning/modules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_learning_module`.
#[derive(Debug)]
pub enum PutLearningModule {}
impl rt::Endpoint for PutLearningModule {
    type Answer = models::LearningModule;
}
static DELETE_LEARNING_MODULE: rt::Operation = rt::Operation::new(
        "deleteLearningModule",
        rt::Method::Delete,
        &["/api/v2/learning/modules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_learning_module`.
#[derive(Debug)]
pub enum DeleteLearningModule {}
impl rt::Endpoint for DeleteLearningModule {
    type Answer = ();
}
static POST_LEARNING_MODULE_JOBS: rt::Operation = rt::Operation::new(
        "postLearningModuleJobs",
        rt::Method::Post,
        &["/api/v2/learning/modules/", "/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_module_jobs`.
#[derive(Debug)]
pub enum PostLearningModuleJobs {}
impl rt::Endpoint for PostLearningModuleJobs {
    type Answer = models::LearningModuleJobResponse;
}
static GET_LEARNING_MODULE_JOB: rt::Operation = rt::Operation::new(
        "getLearningModuleJob",
        rt::Method::Get,
        &["/api/v2/learning/modules/", "/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_module_job`.
#[derive(Debug)]
pub enum GetLearningModuleJob {}
impl rt::Endpoint for GetLearningModuleJob {
    type Answer = models::LearningModuleJobResponse;
}
static GET_LEARNING_MODULE_PREVIEW: rt::Operation = rt::Operation::new(
        "getLearningModulePreview",
        rt::Method::Get,
        &["/api/v2/learning/modules/", "/preview"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_module_preview`.
#[derive(Debug)]
pub enum GetLearningModulePreview {}
impl rt::Endpoint for GetLearningModulePreview {
    type Answer = models::LearningModulePreviewGetResponse;
}
static PUT_LEARNING_MODULE_PREVIEW: rt::Operation = rt::Operation::new(
        "putLearningModulePreview",
        rt::Method::Put,
        &["/api/v2/learning/modules/", "/preview"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_learning_module_preview`.
#[derive(Debug)]
pub enum PutLearningModulePreview {}
impl rt::Endpoint for PutLearningModulePreview {
    type Answer = models::LearningModulePreviewUpdateResponse;
}
static POST_LEARNING_MODULE_PUBLISH: rt::Operation = rt::Operation::new(
        "postLearningModulePublish",
        rt::Method::Post,
        &["/api/v2/learning/modules/", "/publish"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_module_publish`.
#[derive(Debug)]
pub enum PostLearningModulePublish {}
impl rt::Endpoint for PostLearningModulePublish {
    type Answer = models::LearningModulePublishResponse;
}
impl LearningRequest<PostLearningModulePublish> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LearningModulePublishRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_LEARNING_MODULE_RULE: rt::Operation = rt::Operation::new(
        "getLearningModuleRule",
        rt::Method::Get,
        &["/api/v2/learning/modules/", "/rule"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_module_rule`.
#[derive(Debug)]
pub enum GetLearningModuleRule {}
impl rt::Endpoint for GetLearningModuleRule {
    type Answer = models::LearningModuleRule;
}
static PUT_LEARNING_MODULE_RULE: rt::Operation = rt::Operation::new(
        "putLearningModuleRule",
        rt::Method::Put,
        &["/api/v2/learning/modules/", "/rule"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_learning_module_rule`.
#[derive(Debug)]
pub enum PutLearningModuleRule {}
impl rt::Endpoint for PutLearningModuleRule {
    type Answer = models::LearningModuleRule;
}
impl LearningRequest<PutLearningModuleRule> {
    /// Sets `assign`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn assign(mut self, value: bool) -> Self {
        self.call.query("assign", value.to_string());
        self
    }
}
static POST_LEARNING_MODULE_RULE_MIGRATE: rt::Operation = rt::Operation::new(
        "postLearningModuleRuleMigrate",
        rt::Method::Post,
        &["/api/v2/learning/modules/", "/rule/migrate"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_module_rule_migrate`.
#[derive(Debug)]
pub enum PostLearningModuleRuleMigrate {}
impl rt::Endpoint for PostLearningModuleRuleMigrate {
    type Answer = models::LearningModuleMigrateResponse;
}
static PATCH_LEARNING_MODULE_USER_ASSIGNMENTS: rt::Operation = rt::Operation::new(
        "patchLearningModuleUserAssignments",
        rt::Method::Patch,
        &["/api/v2/learning/modules/", "/users/", "/assignments"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_learning_module_user_assignments`.
#[derive(Debug)]
pub enum PatchLearningModuleUserAssignments {}
impl rt::Endpoint for PatchLearningModuleUserAssignments {
    type Answer = models::LearningAssignment;
}
static GET_LEARNING_MODULE_VERSION: rt::Operation = rt::Operation::new(
        "getLearningModuleVersion",
        rt::Method::Get,
        &["/api/v2/learning/modules/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_module_version`.
#[derive(Debug)]
pub enum GetLearningModuleVersion {}
impl rt::Endpoint for GetLearningModuleVersion {
    type Answer = models::LearningModule;
}
impl LearningRequest<GetLearningModuleVersion> {
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
static POST_LEARNING_RULES_QUERY: rt::Operation = rt::Operation::new(
        "postLearningRulesQuery",
        rt::Method::Post,
        &["/api/v2/learning/rules/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_rules_query`.
#[derive(Debug)]
pub enum PostLearningRulesQuery {}
impl rt::Endpoint for PostLearningRulesQuery {
    type Answer = models::LearningAssignmentUserListing;
}
static POST_LEARNING_SCHEDULESLOTS_JOBS: rt::Operation = rt::Operation::new(
        "postLearningScheduleslotsJobs",
        rt::Method::Post,
        &["/api/v2/learning/scheduleslots/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_scheduleslots_jobs`.
#[derive(Debug)]
pub enum PostLearningScheduleslotsJobs {}
impl rt::Endpoint for PostLearningScheduleslotsJobs {
    type Answer = models::LearningScheduleSlotsJobResponse;
}
static GET_LEARNING_SCHEDULESLOTS_JOB: rt::Operation = rt::Operation::new(
        "getLearningScheduleslotsJob",
        rt::Method::Get,
        &["/api/v2/learning/scheduleslots/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_scheduleslots_job`.
#[derive(Debug)]
pub enum GetLearningScheduleslotsJob {}
impl rt::Endpoint for GetLearningScheduleslotsJob {
    type Answer = models::LearningScheduleSlotsJobResponse;
}
static POST_LEARNING_SCHEDULESLOTS_QUERY: rt::Operation = rt::Operation::new(
        "postLearningScheduleslotsQuery",
        rt::Method::Post,
        &["/api/v2/learning/scheduleslots/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_scheduleslots_query`.
#[derive(Debug)]
pub enum PostLearningScheduleslotsQuery {}
impl rt::Endpoint for PostLearningScheduleslotsQuery {
    type Answer = models::LearningScheduleSlotsQueryResponse;
}
static POST_LEARNING_SCORM: rt::Operation = rt::Operation::new(
        "postLearningScorm",
        rt::Method::Post,
        &["/api/v2/learning/scorm"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_learning_scorm`.
#[derive(Debug)]
pub enum PostLearningScorm {}
impl rt::Endpoint for PostLearningScorm {
    type Answer = models::LearningScormUploadResponse;
}
impl LearningRequest<PostLearningScorm> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LearningScormUploadRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_LEARNING_SCORM_SCORM_ID: rt::Operation = rt::Operation::new(
        "getLearningScormScormId",
        rt::Method::Get,
        &["/api/v2/learning/scorm/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_learning_scorm_scorm_id`.
#[derive(Debug)]
pub enum GetLearningScormScormId {}
impl rt::Endpoint for GetLearningScormScormId {
    type Answer = models::LearningScormResponse;
}
