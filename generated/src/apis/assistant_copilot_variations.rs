// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Assistant Copilot Variations.
#[derive(Clone, Debug)]
pub struct AssistantCopilotVariationsApi {
    client: rt::Client,
}
impl AssistantCopilotVariationsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/assistants/{assistantId}/variations`
    ///
    /// Arguments:
    /// - `assistant_id`
    #[inline]
    pub fn get_assistant_variations(
        &self,
        assistant_id: impl Into<String>,
    ) -> AssistantCopilotVariationsRequest<GetAssistantVariations> {
        AssistantCopilotVariationsRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANT_VARIATIONS)
                .path(&assistant_id.into()),
        )
    }
    /// `POST /api/v2/assistants/{assistantId}/variations`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `body`
    #[inline]
    pub fn post_assistant_variations(
        &self,
        assistant_id: impl Into<String>,
        body: models::AssistantCopilotVariation,
    ) -> AssistantCopilotVariationsRequest<PostAssistantVariations> {
        let mut call = rt::Call::new(&self.client, &POST_ASSISTANT_VARIATIONS)
            .path(&assistant_id.into());
        call.body_json(&body);
        AssistantCopilotVariationsRequest::new(call)
    }
    /// `GET /api/v2/assistants/{assistantId}/variations/{variationId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `variation_id`
    #[inline]
    pub fn get_assistant_variation(
        &self,
        assistant_id: impl Into<String>,
        variation_id: impl Into<String>,
    ) -> AssistantCopilotVariationsRequest<GetAssistantVariation> {
        AssistantCopilotVariationsRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANT_VARIATION)
                .path(&assistant_id.into())
                .path(&variation_id.into()),
        )
    }
    /// `PUT /api/v2/assistants/{assistantId}/variations/{variationId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `variation_id`
    /// - `body`
    #[inline]
    pub fn put_assistant_variation(
        &self,
        assistant_id: impl Into<String>,
        variation_id: impl Into<String>,
        body: models::AssistantCopilotVariation,
    ) -> AssistantCopilotVariationsRequest<PutAssistantVariation> {
        let mut call = rt::Call::new(&self.client, &PUT_ASSISTANT_VARIATION)
            .path(&assistant_id.into())
            .path(&variation_id.into());
        call.body_json(&body);
        AssistantCopilotVariationsRequest::new(call)
    }
    /// `DELETE /api/v2/assistants/{assistantId}/variations/{variationId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `variation_id`
    #[inline]
    pub fn delete_assistant_variation(
        &self,
        assistant_id: impl Into<String>,
        variation_id: impl Into<String>,
    ) -> AssistantCopilotVariationsRequest<DeleteAssistantVariation> {
        AssistantCopilotVariationsRequest::new(
            rt::Call::new(&self.client, &DELETE_ASSISTANT_VARIATION)
                .path(&assistant_id.into())
                .path(&variation_id.into()),
        )
    }
}
/// A request of [`AssistantCopilotVariationsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `AssistantCopilotVariationsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct AssistantCopilotVariationsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> AssistantCopilotVariationsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for AssistantCopilotVariationsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for AssistantCopilotVariationsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_ASSISTANT_VARIATIONS: rt::Operation = rt::Operation::new(
        "getAssistantVariations",
        rt::Method::Get,
        &["/api/v2/assistants/", "/variations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistant_variations`.
#[derive(Debug)]
pub enum GetAssistantVariations {}
impl rt::Endpoint for GetAssistantVariations {
    type Answer = models::AssistantCopilotVariationListing;
}
static POST_ASSISTANT_VARIATIONS: rt::Operation = rt::Operation::new(
        "postAssistantVariations",
        rt::Method::Post,
        &["/api/v2/assistants/", "/variations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_assistant_variations`.
#[derive(Debug)]
pub enum PostAssistantVariations {}
impl rt::Endpoint for PostAssistantVariations {
    type Answer = models::AssistantCopilotVariation;
}
static GET_ASSISTANT_VARIATION: rt::Operation = rt::Operation::new(
        "getAssistantVariation",
        rt::Method::Get,
        &["/api/v2/assistants/", "/variations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistant_variation`.
#[derive(Debug)]
pub enum GetAssistantVariation {}
impl rt::Endpoint for GetAssistantVariation {
    type Answer = models::AssistantCopilotVariation;
}
static PUT_ASSISTANT_VARIATION: rt::Operation = rt::Operation::new(
        "putAssistantVariation",
        rt::Method::Put,
        &["/api/v2/assistants/", "/variations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_assistant_variation`.
#[derive(Debug)]
pub enum PutAssistantVariation {}
impl rt::Endpoint for PutAssistantVariation {
    type Answer = models::AssistantCopilotVariation;
}
static DELETE_ASSISTANT_VARIATION: rt::Operation = rt::Operation::new(
        "deleteAssistantVariation",
        rt::Method::Delete,
        &["/api/v2/assistants/", "/variations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_assistant_variation`.
#[derive(Debug)]
pub enum DeleteAssistantVariation {}
impl rt::Endpoint for DeleteAssistantVariation {
    type Answer = ();
}
