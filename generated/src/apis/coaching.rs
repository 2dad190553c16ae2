// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Coaching.
#[derive(Clone, Debug)]
pub struct CoachingApi {
    client: rt::Client,
}
impl CoachingApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/coaching/appointments`
    ///
    /// Arguments:
    /// - `user_ids`
    ///
    /// Optional, set on the request:
    /// - `completion_interval`
    /// - `facilitator_ids`
    /// - `interval`
    /// - `interval_condition`
    /// - `overdue`
    /// - `page_number`
    /// - `page_size`
    /// - `relationships`
    /// - `sort_order`
    /// - `statuses`
    #[inline]
    pub fn get_coaching_appointments(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> CoachingRequest<GetCoachingAppointments> {
        let mut call = rt::Call::new(&self.client, &GET_COACHING_APPOINTMENTS);
        call.query_list(
            "userIds",
            user_ids.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        CoachingRequest::new(call)
    }
    /// `POST /api/v2/coaching/appointments`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_coaching_appointments(
        &self,
        body: models::CreateCoachingAppointmentRequest,
    ) -> CoachingRequest<PostCoachingAppointments> {
        let mut call = rt::Call::new(&self.client, &POST_COACHING_APPOINTMENTS);
        call.body_json(&body);
        CoachingRequest::new(call)
    }
    /// `POST /api/v2/coaching/appointments/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_coaching_appointments_aggregates_query(
        &self,
        body: models::CoachingAppointmentAggregateRequest,
    ) -> CoachingRequest<PostCoachingAppointmentsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_COACHING_APPOINTMENTS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        CoachingRequest::new(call)
    }
    /// `GET /api/v2/coaching/appointments/me`
    ///
    /// Optional, set on the request:
    /// - `completion_interval`
    /// - `facilitator_ids`
    /// - `interval`
    /// - `interval_condition`
    /// - `overdue`
    /// - `page_number`
    /// - `page_size`
    /// - `relationships`
    /// - `sort_order`
    /// - `statuses`
    #[inline]
    pub fn get_coaching_appointments_me(
        &self,
    ) -> CoachingRequest<GetCoachingAppointmentsMe> {
        CoachingRequest::new(rt::Call::new(&self.client, &GET_COACHING_APPOINTMENTS_ME))
    }
    /// `GET /api/v2/coaching/appointments/{appointmentId}`
    ///
    /// Arguments:
    /// - `appointment_id`
    #[inline]
    pub fn get_coaching_appointment(
        &self,
        appointment_id: impl Into<String>,
    ) -> CoachingRequest<GetCoachingAppointment> {
        CoachingRequest::new(
            rt::Call::new(&self.client, &GET_COACHING_APPOINTMENT)
                .path(&appointment_id.into()),
        )
    }
    /// `DELETE /api/v2/coaching/appointments/{appointmentId}`
    ///
    /// Arguments:
    /// - `appointment_id`
    #[inline]
    pub fn delete_coaching_appointment(
        &self,
        appointment_id: impl Into<String>,
    ) -> CoachingRequest<DeleteCoachingAppointment> {
        CoachingRequest::new(
            rt::Call::new(&self.client, &DELETE_COACHING_APPOINTMENT)
                .path(&appointment_id.into()),
        )
    }
    /// `PATCH /api/v2/coaching/appointments/{appointmentId}`
    ///
    /// Arguments:
    /// - `appointment_id`
    /// - `body`
    #[inline]
    pub fn patch_coaching_appointment(
        &self,
        appointment_id: impl Into<String>,
        body: models::UpdateCoachingAppointmentRequest,
    ) -> CoachingRequest<PatchCoachingAppointment> {
        let mut call = rt::Call::new(&self.client, &PATCH_COACHING_APPOINTMENT)
            .path(&appointment_id.into());
        call.body_json(&body);
        CoachingRequest::new(call)
    }
    /// `GET /api/v2/coaching/appointments/{appointmentId}/annotations`
    ///
    /// Arguments:
    /// - `appointment_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_coaching_appointment_annotations(
        &self,
        appointment_id: impl Into<String>,
    ) -> CoachingRequest<GetCoachingAppointmentAnnotations> {
        CoachingRequest::new(
            rt::Call::new(&self.client, &GET_COACHING_APPOINTMENT_ANNOTATIONS)
                .path(&appointment_id.into()),
        )
    }
    /// `POST /api/v2/coaching/appointments/{appointmentId}/annotations`
    ///
    /// Arguments:
    /// - `appointment_id`
    /// - `body`
    #[inline]
    pub fn post_coaching_appointment_annotations(
        &self,
        appointment_id: impl Into<String>,
        body: models::CoachingAnnotationCreateRequest,
    ) -> CoachingRequest<PostCoachingAppointmentAnnotations> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_COACHING_APPOINTMENT_ANNOTATIONS,
            )
            .path(&appointment_id.into());
        call.body_json(&body);
        CoachingRequest::new(call)
    }
    /// `GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`
    ///
    /// Arguments:
    /// - `appointment_id`
    /// - `annotation_id`
    #[inline]
    pub fn get_coaching_appointment_annotation(
        &self,
        appointment_id: impl Into<String>,
        annotation_id: impl Into<String>,
    ) -> CoachingRequest<GetCoachingAppointmentAnnotation> {
        CoachingRequest::new(
            rt::Call::new(&self.client, &GET_COACHING_APPOINTMENT_ANNOTATION)
                .path(&appointment_id.into())
                .path(&annotation_id.into()),
        )
    }
    /// `DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`
    ///
    /// Arguments:
    /// - `appointment_id`
    /// - `annotation_id`
    #[inline]
    pub fn delete_coaching_appointment_annotation(
        &self,
        appointment_id: impl Into<String>,
        annotation_id: impl Into<String>,
    ) -> CoachingRequest<DeleteCoachingAppointmentAnnotation> {
        CoachingRequest::new(
            rt::Call::new(&self.client, &DELETE_COACHING_APPOINTMENT_ANNOTATION)
                .path(&appointment_id.into())
                .path(&annotation_id.into()),
        )
    }
    /// `PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`
    ///
    /// Arguments:
    /// - `appointment_id`
    /// - `annotation_id`
    /// - `body`
    #[inline]
    pub fn patch_coaching_appointment_annotation(
        &self,
        appointment_id: impl Into<String>,
        annotation_id: impl Into<String>,
        body: models::CoachingAnnotation,
    ) -> CoachingRequest<PatchCoachingAppointmentAnnotation> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_COACHING_APPOINTMENT_ANNOTATION,
            )
            .path(&appointment_id.into())
            .path(&annotation_id.into());
        call.body_json(&body);
        CoachingRequest::new(call)
    }
    /// `POST /api/v2/coaching/appointments/{appointmentId}/conversations`
    ///
    /// Arguments:
    /// - `appointment_id`
    /// - `body`
    #[inline]
    pub fn post_coaching_appointment_conversations(
        &self,
        appointment_id: impl Into<String>,
        body: models::AddConversationRequest,
    ) -> CoachingRequest<PostCoachingAppointmentConversations> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_COACHING_APPOINTMENT_CONVERSATIONS,
            )
            .path(&appointment_id.into());
        call.body_json(&body);
        CoachingRequest::new(call)
    }
    /// `PATCH /api/v2/coaching/appointments/{appointmentId}/status`
    ///
    /// Arguments:
    /// - `appointment_id`
    /// - `body`
    #[inline]
    pub fn patch_coaching_appointment_status(
        &self,
        appointment_id: impl Into<String>,
        body: models::CoachingAppointmentStatusRequest,
    ) -> CoachingRequest<PatchCoachingAppointmentStatus> {
        let mut call = rt::Call::new(&self.client, &PATCH_COACHING_APPOINTMENT_STATUS)
            .path(&appointment_id.into());
        call.body_json(&body);
        CoachingRequest::new(call)
    }
    /// `GET /api/v2/coaching/appointments/{appointmentId}/statuses`
    ///
    /// Arguments:
    /// - `appointment_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_coaching_appointment_statuses(
        &self,
        appointment_id: impl Into<String>,
    ) -> CoachingRequest<GetCoachingAppointmentStatuses> {
        CoachingRequest::new(
            rt::Call::new(&self.client, &GET_COACHING_APPOINTMENT_STATUSES)
                .path(&appointment_id.into()),
        )
    }
    /// `GET /api/v2/coaching/notifications`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_coaching_notifications(
        &self,
    ) -> CoachingRequest<GetCoachingNotifications> {
        CoachingRequest::new(rt::Call::new(&self.client, &GET_COACHING_NOTIFICATIONS))
    }
    /// `GET /api/v2/coaching/notifications/{notificationId}`
    ///
    /// Arguments:
    /// - `notification_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_coaching_notification(
        &self,
        notification_id: impl Into<String>,
    ) -> CoachingRequest<GetCoachingNotification> {
        CoachingRequest::new(
            rt::Call::new(&self.client, &GET_COACHING_NOTIFICATION)
                .path(&notification_id.into()),
        )
    }
    /// `PATCH /api/v2/coaching/notifications/{notificationId}`
    ///
    /// Arguments:
    /// - `notification_id`
    /// - `body`
    #[inline]
    pub fn patch_coaching_notification(
        &self,
        notification_id: impl Into<String>,
        body: models::CoachingNotification,
    ) -> CoachingRequest<PatchCoachingNotification> {
        let mut call = rt::Call::new(&self.client, &PATCH_COACHING_NOTIFICATION)
            .path(&notification_id.into());
        call.body_json(&body);
        CoachingRequest::new(call)
    }
    /// `POST /api/v2/coaching/scheduleslots/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_coaching_scheduleslots_jobs(
        &self,
        body: models::CoachingScheduleSlotsJobRequest,
    ) -> CoachingRequest<PostCoachingScheduleslotsJobs> {
        let mut call = rt::Call::new(&self.client, &POST_COACHING_SCHEDULESLOTS_JOBS);
        call.body_json(&body);
        CoachingRequest::new(call)
    }
    /// `GET /api/v2/coaching/scheduleslots/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_coaching_scheduleslots_job(
        &self,
        job_id: impl Into<String>,
    ) -> CoachingRequest<GetCoachingScheduleslotsJob> {
        CoachingRequest::new(
            rt::Call::new(&self.client, &GET_COACHING_SCHEDULESLOTS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/coaching/scheduleslots/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_coaching_scheduleslots_query(
        &self,
        body: models::CoachingSlotsRequest,
    ) -> CoachingRequest<PostCoachingScheduleslotsQuery> {
        let mut call = rt::Call::new(&self.client, &POST_COACHING_SCHEDULESLOTS_QUERY);
        call.body_json(&body);
        CoachingRequest::new(call)
    }
}
/// A request of [`CoachingApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `CoachingRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct CoachingRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> CoachingRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for CoachingRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for CoachingRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_COACHING_APPOINTMENTS: rt::Operation = rt::Operation::new(
        "getCoachingAppointments",
        rt::Method::Get,
        &["/api/v2/coaching/appointments"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_coaching_appointments`.
#[derive(Debug)]
pub enum GetCoachingAppointments {}
impl rt::Endpoint for GetCoachingAppointments {
    type Answer = models::CoachingAppointmentResponseList;
}
impl CoachingRequest<GetCoachingAppointments> {
    /// Sets `completionInterval`.
    #[inline]
    pub fn completion_interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("completionInterval", value.into());
        self
    }
    /// Sets `facilitatorIds`.
    #[inline]
    pub fn facilitator_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "facilitatorIds",
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
    /// Sets `intervalCondition`.
    #[inline]
    pub fn interval_condition(mut self, value: impl Into<String>) -> Self {
        self.call.query("intervalCondition", value.into());
        self
    }
    /// Sets `overdue`.
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
    /// Sets `relationships`.
    #[inline]
    pub fn relationships(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "relationships",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `sortOrder`.
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
}
static POST_COACHING_APPOINTMENTS: rt::Operation = rt::Operation::new(
        "postCoachingAppointments",
        rt::Method::Post,
        &["/api/v2/coaching/appointments"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_coaching_appointments`.
#[derive(Debug)]
pub enum PostCoachingAppointments {}
impl rt::Endpoint for PostCoachingAppointments {
    type Answer = models::CoachingAppointmentResponse;
}
static POST_COACHING_APPOINTMENTS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postCoachingAppointmentsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/coaching/appointments/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_coaching_appointments_aggregates_query`.
#[derive(Debug)]
pub enum PostCoachingAppointmentsAggregatesQuery {}
impl rt::Endpoint for PostCoachingAppointmentsAggregatesQuery {
    type Answer = models::CoachingAppointmentAggregateResponse;
}
static GET_COACHING_APPOINTMENTS_ME: rt::Operation = rt::Operation::new(
        "getCoachingAppointmentsMe",
        rt::Method::Get,
        &["/api/v2/coaching/appointments/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_coaching_appointments_me`.
#[derive(Debug)]
pub enum GetCoachingAppointmentsMe {}
impl rt::Endpoint for GetCoachingAppointmentsMe {
    type Answer = models::CoachingAppointmentResponseList;
}
impl CoachingRequest<GetCoachingAppointmentsMe> {
    /// Sets `completionInterval`.
    #[inline]
    pub fn completion_interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("completionInterval", value.into());
        self
    }
    /// Sets `facilitatorIds`.
    #[inline]
    pub fn facilitator_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "facilitatorIds",
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
    /// Sets `intervalCondition`.
    #[inline]
    pub fn interval_condition(mut self, value: impl Into<String>) -> Self {
        self.call.query("intervalCondition", value.into());
        self
    }
    /// Sets `overdue`.
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
    /// Sets `relationships`.
    #[inline]
    pub fn relationships(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "relationships",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `sortOrder`.
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
}
static GET_COACHING_APPOINTMENT: rt::Operation = rt::Operation::new(
        "getCoachingAppointment",
        rt::Method::Get,
        &["/api/v2/coaching/appointments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_coaching_appointment`.
#[derive(Debug)]
pub enum GetCoachingAppointment {}
impl rt::Endpoint for GetCoachingAppointment {
    type Answer = models::CoachingAppointmentResponse;
}
static DELETE_COACHING_APPOINTMENT: rt::Operation = rt::Operation::new(
        "deleteCoachingAppointment",
        rt::Method::Delete,
        &["/api/v2/coaching/appointments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_coaching_appointment`.
#[derive(Debug)]
pub enum DeleteCoachingAppointment {}
impl rt::Endpoint for DeleteCoachingAppointment {
    type Answer = models::CoachingAppointmentReference;
}
static PATCH_COACHING_APPOINTMENT: rt::Operation = rt::Operation::new(
        "patchCoachingAppointment",
        rt::Method::Patch,
        &["/api/v2/coaching/appointments/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_coaching_appointment`.
#[derive(Debug)]
pub enum PatchCoachingAppointment {}
impl rt::Endpoint for PatchCoachingAppointment {
    type Answer = models::CoachingAppointmentResponse;
}
static GET_COACHING_APPOINTMENT_ANNOTATIONS: rt::Operation = rt::Operation::new(
        "getCoachingAppointmentAnnotations",
        rt::Method::Get,
        &["/api/v2/coaching/appointments/", "/annotations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_coaching_appointment_annotations`.
#[derive(Debug)]
pub enum GetCoachingAppointmentAnnotations {}
impl rt::Endpoint for GetCoachingAppointmentAnnotations {
    type Answer = models::CoachingAnnotationList;
}
impl CoachingRequest<GetCoachingAppointmentAnnotations> {
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
static POST_COACHING_APPOINTMENT_ANNOTATIONS: rt::Operation = rt::Operation::new(
        "postCoachingAppointmentAnnotations",
        rt::Method::Post,
        &["/api/v2/coaching/appointments/", "/annotations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_coaching_appointment_annotations`.
#[derive(Debug)]
pub enum PostCoachingAppointmentAnnotations {}
impl rt::Endpoint for PostCoachingAppointmentAnnotations {
    type Answer = models::CoachingAnnotation;
}
static GET_COACHING_APPOINTMENT_ANNOTATION: rt::Operation = rt::Operation::new(
        "getCoachingAppointmentAnnotation",
        rt::Method::Get,
        &["/api/v2/coaching/appointments/", "/annotations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_coaching_appointment_annotation`.
#[derive(Debug)]
pub enum GetCoachingAppointmentAnnotation {}
impl rt::Endpoint for GetCoachingAppointmentAnnotation {
    type Answer = models::CoachingAnnotation;
}
static DELETE_COACHING_APPOINTMENT_ANNOTATION: rt::Operation = rt::Operation::new(
        "deleteCoachingAppointmentAnnotation",
        rt::Method::Delete,
        &["/api/v2/coaching/appointments/", "/annotations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_coaching_appointment_annotation`.
#[derive(Debug)]
pub enum DeleteCoachingAppointmentAnnotation {}
impl rt::Endpoint for DeleteCoachingAppointmentAnnotation {
    type Answer = ();
}
static PATCH_COACHING_APPOINTMENT_ANNOTATION: rt::Operation = rt::Operation::new(
        "patchCoachingAppointmentAnnotation",
        rt::Method::Patch,
        &["/api/v2/coaching/appointments/", "/annotations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_coaching_appointment_annotation`.
#[derive(Debug)]
pub enum PatchCoachingAppointmentAnnotation {}
impl rt::Endpoint for PatchCoachingAppointmentAnnotation {
    type Answer = models::CoachingAnnotation;
}
static POST_COACHING_APPOINTMENT_CONVERSATIONS: rt::Operation = rt::Operation::new(
        "postCoachingAppointmentConversations",
        rt::Method::Post,
        &["/api/v2/coaching/appointments/", "/conversations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_coaching_appointment_conversations`.
#[derive(Debug)]
pub enum PostCoachingAppointmentConversations {}
impl rt::Endpoint for PostCoachingAppointmentConversations {
    type Answer = models::AddConversationResponse;
}
static PATCH_COACHING_APPOINTMENT_STATUS: rt::Operation = rt::Operation::new(
        "patchCoachingAppointmentStatus",
        rt::Method::Patch,
        &["/api/v2/coaching/appointments/", "/status"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_coaching_appointment_status`.
#[derive(Debug)]
pub enum PatchCoachingAppointmentStatus {}
impl rt::Endpoint for PatchCoachingAppointmentStatus {
    type Answer = models::CoachingAppointmentStatusResponse;
}
static GET_COACHING_APPOINTMENT_STATUSES: rt::Operation = rt::Operation::new(
        "getCoachingAppointmentStatuses",
        rt::Method::Get,
        &["/api/v2/coaching/appointments/", "/statuses"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_coaching_appointment_statuses`.
#[derive(Debug)]
pub enum GetCoachingAppointmentStatuses {}
impl rt::Endpoint for GetCoachingAppointmentStatuses {
    type Answer = models::CoachingAppointmentStatusResponseList;
}
impl CoachingRequest<GetCoachingAppointmentStatuses> {
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
static GET_COACHING_NOTIFICATIONS: rt::Operation = rt::Operation::new(
        "getCoachingNotifications",
        rt::Method::Get,
        &["/api/v2/coaching/notifications"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_coaching_notifications`.
#[derive(Debug)]
pub enum GetCoachingNotifications {}
impl rt::Endpoint for GetCoachingNotifications {
    type Answer = models::CoachingNotificationList;
}
impl CoachingRequest<GetCoachingNotifications> {
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
static GET_COACHING_NOTIFICATION: rt::Operation = rt::Operation::new(
        "getCoachingNotification",
        rt::Method::Get,
        &["/api/v2/coaching/notifications/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_coaching_notification`.
#[derive(Debug)]
pub enum GetCoachingNotification {}
impl rt::Endpoint for GetCoachingNotification {
    type Answer = models::CoachingNotification;
}
impl CoachingRequest<GetCoachingNotification> {
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
static PATCH_COACHING_NOTIFICATION: rt::Operation = rt::Operation::new(
        "patchCoachingNotification",
        rt::Method::Patch,
        &["/api/v2/coaching/notifications/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_coaching_notification`.
#[derive(Debug)]
pub enum PatchCoachingNotification {}
impl rt::Endpoint for PatchCoachingNotification {
    type Answer = models::CoachingNotification;
}
static POST_COACHING_SCHEDULESLOTS_JOBS: rt::Operation = rt::Operation::new(
        "postCoachingScheduleslotsJobs",
        rt::Method::Post,
        &["/api/v2/coaching/scheduleslots/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_coaching_scheduleslots_jobs`.
#[derive(Debug)]
pub enum PostCoachingScheduleslotsJobs {}
impl rt::Endpoint for PostCoachingScheduleslotsJobs {
    type Answer = models::CoachingScheduleSlotsJobResponse;
}
static GET_COACHING_SCHEDULESLOTS_JOB: rt::Operation = rt::Operation::new(
        "getCoachingScheduleslotsJob",
        rt::Method::Get,
        &["/api/v2/coaching/scheduleslots/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_coaching_scheduleslots_job`.
#[derive(Debug)]
pub enum GetCoachingScheduleslotsJob {}
impl rt::Endpoint for GetCoachingScheduleslotsJob {
    type Answer = models::CoachingScheduleSlotsJobResponse;
}
static POST_COACHING_SCHEDULESLOTS_QUERY: rt::Operation = rt::Operation::new(
        "postCoachingScheduleslotsQuery",
        rt::Method::Post,
        &["/api/v2/coaching/scheduleslots/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_coaching_scheduleslots_query`.
#[derive(Debug)]
pub enum PostCoachingScheduleslotsQuery {}
impl rt::Endpoint for PostCoachingScheduleslotsQuery {
    type Answer = models::CoachingSlotsResponse;
}
