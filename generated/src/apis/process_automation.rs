// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Process Automation.
#[derive(Clone, Debug)]
pub struct ProcessAutomationApi {
    client: rt::Client,
}
impl ProcessAutomationApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/processautomation/scheduledtriggers`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `enabled`
    /// - `page_size`
    #[inline]
    pub fn get_processautomation_scheduledtriggers(
        &self,
    ) -> ProcessAutomationRequest<GetProcessautomationScheduledtriggers> {
        ProcessAutomationRequest::new(
            rt::Call::new(&self.client, &GET_PROCESSAUTOMATION_SCHEDULEDTRIGGERS),
        )
    }
    /// `POST /api/v2/processautomation/scheduledtriggers`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_processautomation_scheduledtriggers(
        &self,
        body: models::CreateScheduledTriggerRequest,
    ) -> ProcessAutomationRequest<PostProcessautomationScheduledtriggers> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_PROCESSAUTOMATION_SCHEDULEDTRIGGERS,
        );
        call.body_json(&body);
        ProcessAutomationRequest::new(call)
    }
    /// `GET /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`
    ///
    /// Arguments:
    /// - `scheduled_trigger_id`
    #[inline]
    pub fn get_processautomation_scheduledtrigger(
        &self,
        scheduled_trigger_id: impl Into<String>,
    ) -> ProcessAutomationRequest<GetProcessautomationScheduledtrigger> {
        ProcessAutomationRequest::new(
            rt::Call::new(&self.client, &GET_PROCESSAUTOMATION_SCHEDULEDTRIGGER)
                .path(&scheduled_trigger_id.into()),
        )
    }
    /// `PUT /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`
    ///
    /// Arguments:
    /// - `scheduled_trigger_id`
    /// - `body`
    #[inline]
    pub fn put_processautomation_scheduledtrigger(
        &self,
        scheduled_trigger_id: impl Into<String>,
        body: models::UpdateScheduledTriggerRequest,
    ) -> ProcessAutomationRequest<PutProcessautomationScheduledtrigger> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_PROCESSAUTOMATION_SCHEDULEDTRIGGER,
            )
            .path(&scheduled_trigger_id.into());
        call.body_json(&body);
        ProcessAutomationRequest::new(call)
    }
    /// `DELETE /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`
    ///
    /// Arguments:
    /// - `scheduled_trigger_id`
    #[inline]
    pub fn delete_processautomation_scheduledtrigger(
        &self,
        scheduled_trigger_id: impl Into<String>,
    ) -> ProcessAutomationRequest<DeleteProcessautomationScheduledtrigger> {
        ProcessAutomationRequest::new(
            rt::Call::new(&self.client, &DELETE_PROCESSAUTOMATION_SCHEDULEDTRIGGER)
                .path(&scheduled_trigger_id.into()),
        )
    }
    /// `GET /api/v2/processautomation/triggers`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `enabled`
    /// - `has_delay_by`
    /// - `page_size`
    /// - `topic_name`
    #[inline]
    pub fn get_processautomation_triggers(
        &self,
    ) -> ProcessAutomationRequest<GetProcessautomationTriggers> {
        ProcessAutomationRequest::new(
            rt::Call::new(&self.client, &GET_PROCESSAUTOMATION_TRIGGERS),
        )
    }
    /// `POST /api/v2/processautomation/triggers`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_processautomation_triggers(
        &self,
        body: models::CreateTriggerRequest,
    ) -> ProcessAutomationRequest<PostProcessautomationTriggers> {
        let mut call = rt::Call::new(&self.client, &POST_PROCESSAUTOMATION_TRIGGERS);
        call.body_json(&body);
        ProcessAutomationRequest::new(call)
    }
    /// `GET /api/v2/processautomation/triggers/topics`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_processautomation_triggers_topics(
        &self,
    ) -> ProcessAutomationRequest<GetProcessautomationTriggersTopics> {
        ProcessAutomationRequest::new(
            rt::Call::new(&self.client, &GET_PROCESSAUTOMATION_TRIGGERS_TOPICS),
        )
    }
    /// `POST /api/v2/processautomation/triggers/topics/{topicName}/test`
    ///
    /// Arguments:
    /// - `topic_name`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_processautomation_triggers_topic_test(
        &self,
        topic_name: impl Into<String>,
    ) -> ProcessAutomationRequest<PostProcessautomationTriggersTopicTest> {
        ProcessAutomationRequest::new(
            rt::Call::new(&self.client, &POST_PROCESSAUTOMATION_TRIGGERS_TOPIC_TEST)
                .path(&topic_name.into()),
        )
    }
    /// `GET /api/v2/processautomation/triggers/{triggerId}`
    ///
    /// Arguments:
    /// - `trigger_id`
    #[inline]
    pub fn get_processautomation_trigger(
        &self,
        trigger_id: impl Into<String>,
    ) -> ProcessAutomationRequest<GetProcessautomationTrigger> {
        ProcessAutomationRequest::new(
            rt::Call::new(&self.client, &GET_PROCESSAUTOMATION_TRIGGER)
                .path(&trigger_id.into()),
        )
    }
    /// `PUT /api/v2/processautomation/triggers/{triggerId}`
    ///
    /// Arguments:
    /// - `trigger_id`
    /// - `body`
    #[inline]
    pub fn put_processautomation_trigger(
        &self,
        trigger_id: impl Into<String>,
        body: models::UpdateTriggerRequest,
    ) -> ProcessAutomationRequest<PutProcessautomationTrigger> {
        let mut call = rt::Call::new(&self.client, &PUT_PROCESSAUTOMATION_TRIGGER)
            .path(&trigger_id.into());
        call.body_json(&body);
        ProcessAutomationRequest::new(call)
    }
    /// `DELETE /api/v2/processautomation/triggers/{triggerId}`
    ///
    /// Arguments:
    /// - `trigger_id`
    #[inline]
    pub fn delete_processautomation_trigger(
        &self,
        trigger_id: impl Into<String>,
    ) -> ProcessAutomationRequest<DeleteProcessautomationTrigger> {
        ProcessAutomationRequest::new(
            rt::Call::new(&self.client, &DELETE_PROCESSAUTOMATION_TRIGGER)
                .path(&trigger_id.into()),
        )
    }
    /// `POST /api/v2/processautomation/triggers/{triggerId}/test`
    ///
    /// Arguments:
    /// - `trigger_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_processautomation_trigger_test(
        &self,
        trigger_id: impl Into<String>,
    ) -> ProcessAutomationRequest<PostProcessautomationTriggerTest> {
        ProcessAutomationRequest::new(
            rt::Call::new(&self.client, &POST_PROCESSAUTOMATION_TRIGGER_TEST)
                .path(&trigger_id.into()),
        )
    }
}
/// A request of [`ProcessAutomationApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ProcessAutomationRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ProcessAutomationRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ProcessAutomationRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for ProcessAutomationRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ProcessAutomationRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_PROCESSAUTOMATION_SCHEDULEDTRIGGERS: rt::Operation = rt::Operation::new(
        "getProcessautomationScheduledtriggers",
        rt::Method::Get,
        &["/api/v2/processautomation/scheduledtriggers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_processautomation_scheduledtriggers`.
#[derive(Debug)]
pub enum GetProcessautomationScheduledtriggers {}
impl rt::Endpoint for GetProcessautomationScheduledtriggers {
    type Answer = models::ScheduledTriggerEntityListing;
}
impl ProcessAutomationRequest<GetProcessautomationScheduledtriggers> {
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
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.call.query("enabled", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_PROCESSAUTOMATION_SCHEDULEDTRIGGERS: rt::Operation = rt::Operation::new(
        "postProcessautomationScheduledtriggers",
        rt::Method::Post,
        &["/api/v2/processautomation/scheduledtriggers"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_processautomation_scheduledtriggers`.
#[derive(Debug)]
pub enum PostProcessautomationScheduledtriggers {}
impl rt::Endpoint for PostProcessautomationScheduledtriggers {
    type Answer = models::ScheduledTrigger;
}
static GET_PROCESSAUTOMATION_SCHEDULEDTRIGGER: rt::Operation = rt::Operation::new(
        "getProcessautomationScheduledtrigger",
        rt::Method::Get,
        &["/api/v2/processautomation/scheduledtriggers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_processautomation_scheduledtrigger`.
#[derive(Debug)]
pub enum GetProcessautomationScheduledtrigger {}
impl rt::Endpoint for GetProcessautomationScheduledtrigger {
    type Answer = models::ScheduledTrigger;
}
static PUT_PROCESSAUTOMATION_SCHEDULEDTRIGGER: rt::Operation = rt::Operation::new(
        "putProcessautomationScheduledtrigger",
        rt::Method::Put,
        &["/api/v2/processautomation/scheduledtriggers/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_processautomation_scheduledtrigger`.
#[derive(Debug)]
pub enum PutProcessautomationScheduledtrigger {}
impl rt::Endpoint for PutProcessautomationScheduledtrigger {
    type Answer = models::ScheduledTrigger;
}
static DELETE_PROCESSAUTOMATION_SCHEDULEDTRIGGER: rt::Operation = rt::Operation::new(
        "deleteProcessautomationScheduledtrigger",
        rt::Method::Delete,
        &["/api/v2/processautomation/scheduledtriggers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_processautomation_scheduledtrigger`.
#[derive(Debug)]
pub enum DeleteProcessautomationScheduledtrigger {}
impl rt::Endpoint for DeleteProcessautomationScheduledtrigger {
    type Answer = ();
}
static GET_PROCESSAUTOMATION_TRIGGERS: rt::Operation = rt::Operation::new(
        "getProcessautomationTriggers",
        rt::Method::Get,
        &["/api/v2/processautomation/triggers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_processautomation_triggers`.
#[derive(Debug)]
pub enum GetProcessautomationTriggers {}
impl rt::Endpoint for GetProcessautomationTriggers {
    type Answer = models::TriggerEntityListing;
}
impl ProcessAutomationRequest<GetProcessautomationTriggers> {
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
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.call.query("enabled", value.to_string());
        self
    }
    /// Sets `hasDelayBy`.
    #[inline]
    pub fn has_delay_by(mut self, value: bool) -> Self {
        self.call.query("hasDelayBy", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `topicName`.
    #[inline]
    pub fn topic_name(mut self, value: impl Into<String>) -> Self {
        self.call.query("topicName", value.into());
        self
    }
}
static POST_PROCESSAUTOMATION_TRIGGERS: rt::Operation = rt::Operation::new(
        "postProcessautomationTriggers",
        rt::Method::Post,
        &["/api/v2/processautomation/triggers"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_processautomation_triggers`.
#[derive(Debug)]
pub enum PostProcessautomationTriggers {}
impl rt::Endpoint for PostProcessautomationTriggers {
    type Answer = models::Trigger;
}
static GET_PROCESSAUTOMATION_TRIGGERS_TOPICS: rt::Operation = rt::Operation::new(
        "getProcessautomationTriggersTopics",
        rt::Method::Get,
        &["/api/v2/processautomation/triggers/topics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_processautomation_triggers_topics`.
#[derive(Debug)]
pub enum GetProcessautomationTriggersTopics {}
impl rt::Endpoint for GetProcessautomationTriggersTopics {
    type Answer = models::TopicCursorEntityListing;
}
impl ProcessAutomationRequest<GetProcessautomationTriggersTopics> {
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
static POST_PROCESSAUTOMATION_TRIGGERS_TOPIC_TEST: rt::Operation = rt::Operation::new(
        "postProcessautomationTriggersTopicTest",
        rt::Method::Post,
        &["/api/v2/processautomation/triggers/topics/", "/test"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_processautomation_triggers_topic_test`.
#[derive(Debug)]
pub enum PostProcessautomationTriggersTopicTest {}
impl rt::Endpoint for PostProcessautomationTriggersTopicTest {
    type Answer = models::TestModeEventResults;
}
impl ProcessAutomationRequest<PostProcessautomationTriggersTopicTest> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.call.body_text(value.into());
        self
    }
}
static GET_PROCESSAUTOMATION_TRIGGER: rt::Operation = rt::Operation::new(
        "getProcessautomationTrigger",
        rt::Method::Get,
        &["/api/v2/processautomation/triggers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_processautomation_trigger`.
#[derive(Debug)]
pub enum GetProcessautomationTrigger {}
impl rt::Endpoint for GetProcessautomationTrigger {
    type Answer = models::Trigger;
}
static PUT_PROCESSAUTOMATION_TRIGGER: rt::Operation = rt::Operation::new(
        "putProcessautomationTrigger",
        rt::Method::Put,
        &["/api/v2/processautomation/triggers/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_processautomation_trigger`.
#[derive(Debug)]
pub enum PutProcessautomationTrigger {}
impl rt::Endpoint for PutProcessautomationTrigger {
    type Answer = models::Trigger;
}
static DELETE_PROCESSAUTOMATION_TRIGGER: rt::Operation = rt::Operation::new(
        "deleteProcessautomationTrigger",
        rt::Method::Delete,
        &["/api/v2/processautomation/triggers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_processautomation_trigger`.
#[derive(Debug)]
pub enum DeleteProcessautomationTrigger {}
impl rt::Endpoint for DeleteProcessautomationTrigger {
    type Answer = ();
}
static POST_PROCESSAUTOMATION_TRIGGER_TEST: rt::Operation = rt::Operation::new(
        "postProcessautomationTriggerTest",
        rt::Method::Post,
        &["/api/v2/processautomation/triggers/", "/test"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_processautomation_trigger_test`.
#[derive(Debug)]
pub enum PostProcessautomationTriggerTest {}
impl rt::Endpoint for PostProcessautomationTriggerTest {
    type Answer = models::TestModeResults;
}
impl ProcessAutomationRequest<PostProcessautomationTriggerTest> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.call.body_text(value.into());
        self
    }
}
