// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Intents.
#[derive(Clone, Debug)]
pub struct IntentsApi {
    client: rt::Client,
}
impl IntentsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/intents/assignments/externalcontacts/{externalContactId}`
    ///
    /// Arguments:
    /// - `external_contact_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_intents_assignments_externalcontact(
        &self,
        external_contact_id: impl Into<String>,
    ) -> IntentsRequest<GetIntentsAssignmentsExternalcontact> {
        IntentsRequest::new(
            rt::Call::new(&self.client, &GET_INTENTS_ASSIGNMENTS_EXTERNALCONTACT)
                .path(&external_contact_id.into()),
        )
    }
    /// `POST /api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment`
    ///
    /// Arguments:
    /// - `external_contact_id`
    /// - `customer_intent_id`
    /// - `body`
    #[inline]
    pub fn post_intents_assignments_externalcontact_customerintent_assignment(
        &self,
        external_contact_id: impl Into<String>,
        customer_intent_id: impl Into<String>,
        body: models::CustomerIntentAssignmentRequest,
    ) -> IntentsRequest<PostIntentsAssignmentsExternalcontactCustomerintentAssignment> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_INTENTS_ASSIGNMENTS_EXTERNALCONTACT_CUSTOMERINTENT_ASSIGNMENT,
            )
            .path(&external_contact_id.into())
            .path(&customer_intent_id.into());
        call.body_json(&body);
        IntentsRequest::new(call)
    }
    /// `GET /api/v2/intents/categories`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `query_value`
    #[inline]
    pub fn get_intents_categories(&self) -> IntentsRequest<GetIntentsCategories> {
        IntentsRequest::new(rt::Call::new(&self.client, &GET_INTENTS_CATEGORIES))
    }
    /// `POST /api/v2/intents/categories`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_intents_categories(
        &self,
        body: models::IntentsCategory,
    ) -> IntentsRequest<PostIntentsCategories> {
        let mut call = rt::Call::new(&self.client, &POST_INTENTS_CATEGORIES);
        call.body_json(&body);
        IntentsRequest::new(call)
    }
    /// `GET /api/v2/intents/categories/{categoryId}`
    ///
    /// Arguments:
    /// - `category_id`
    #[inline]
    pub fn get_intents_category(
        &self,
        category_id: impl Into<String>,
    ) -> IntentsRequest<GetIntentsCategory> {
        IntentsRequest::new(
            rt::Call::new(&self.client, &GET_INTENTS_CATEGORY).path(&category_id.into()),
        )
    }
    /// `DELETE /api/v2/intents/categories/{categoryId}`
    ///
    /// Arguments:
    /// - `category_id`
    #[inline]
    pub fn delete_intents_category(
        &self,
        category_id: impl Into<String>,
    ) -> IntentsRequest<DeleteIntentsCategory> {
        IntentsRequest::new(
            rt::Call::new(&self.client, &DELETE_INTENTS_CATEGORY)
                .path(&category_id.into()),
        )
    }
    /// `PATCH /api/v2/intents/categories/{categoryId}`
    ///
    /// Arguments:
    /// - `category_id`
    /// - `body`
    #[inline]
    pub fn patch_intents_category(
        &self,
        category_id: impl Into<String>,
        body: models::IntentsCategoryPatch,
    ) -> IntentsRequest<PatchIntentsCategory> {
        let mut call = rt::Call::new(&self.client, &PATCH_INTENTS_CATEGORY)
            .path(&category_id.into());
        call.body_json(&body);
        IntentsRequest::new(call)
    }
    /// `GET /api/v2/intents/customerintents`
    ///
    /// Optional, set on the request:
    /// - `category_id`
    /// - `page_number`
    /// - `page_size`
    /// - `query_value`
    #[inline]
    pub fn get_intents_customerintents(
        &self,
    ) -> IntentsRequest<GetIntentsCustomerintents> {
        IntentsRequest::new(rt::Call::new(&self.client, &GET_INTENTS_CUSTOMERINTENTS))
    }
    /// `POST /api/v2/intents/customerintents`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_intents_customerintents(
        &self,
        body: models::CustomerIntent,
    ) -> IntentsRequest<PostIntentsCustomerintents> {
        let mut call = rt::Call::new(&self.client, &POST_INTENTS_CUSTOMERINTENTS);
        call.body_json(&body);
        IntentsRequest::new(call)
    }
    /// `POST /api/v2/intents/customerintents/bulk/retrieve`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_intents_customerintents_bulk_retrieve(
        &self,
        body: models::BatchGetCustomerIntentsRequest,
    ) -> IntentsRequest<PostIntentsCustomerintentsBulkRetrieve> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_INTENTS_CUSTOMERINTENTS_BULK_RETRIEVE,
        );
        call.body_json(&body);
        IntentsRequest::new(call)
    }
    /// `GET /api/v2/intents/customerintents/{customerIntentId}`
    ///
    /// Arguments:
    /// - `customer_intent_id`
    #[inline]
    pub fn get_intents_customerintent(
        &self,
        customer_intent_id: impl Into<String>,
    ) -> IntentsRequest<GetIntentsCustomerintent> {
        IntentsRequest::new(
            rt::Call::new(&self.client, &GET_INTENTS_CUSTOMERINTENT)
                .path(&customer_intent_id.into()),
        )
    }
    /// `DELETE /api/v2/intents/customerintents/{customerIntentId}`
    ///
    /// Arguments:
    /// - `customer_intent_id`
    #[inline]
    pub fn delete_intents_customerintent(
        &self,
        customer_intent_id: impl Into<String>,
    ) -> IntentsRequest<DeleteIntentsCustomerintent> {
        IntentsRequest::new(
            rt::Call::new(&self.client, &DELETE_INTENTS_CUSTOMERINTENT)
                .path(&customer_intent_id.into()),
        )
    }
    /// `PATCH /api/v2/intents/customerintents/{customerIntentId}`
    ///
    /// Arguments:
    /// - `customer_intent_id`
    /// - `body`
    #[inline]
    pub fn patch_intents_customerintent(
        &self,
        customer_intent_id: impl Into<String>,
        body: models::CustomerIntentPatch,
    ) -> IntentsRequest<PatchIntentsCustomerintent> {
        let mut call = rt::Call::new(&self.client, &PATCH_INTENTS_CUSTOMERINTENT)
            .path(&customer_intent_id.into());
        call.body_json(&body);
        IntentsRequest::new(call)
    }
    /// `GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents`
    ///
    /// Arguments:
    /// - `customer_intent_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `query_value`
    #[inline]
    pub fn get_intents_customerintent_sourceintents(
        &self,
        customer_intent_id: impl Into<String>,
    ) -> IntentsRequest<GetIntentsCustomerintentSourceintents> {
        IntentsRequest::new(
            rt::Call::new(&self.client, &GET_INTENTS_CUSTOMERINTENT_SOURCEINTENTS)
                .path(&customer_intent_id.into()),
        )
    }
    /// `POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add`
    ///
    /// Arguments:
    /// - `customer_intent_id`
    /// - `body`
    #[inline]
    pub fn post_intents_customerintent_sourceintents_bulk_add(
        &self,
        customer_intent_id: impl Into<String>,
        body: models::BulkAddSourceIntentsRequest,
    ) -> IntentsRequest<PostIntentsCustomerintentSourceintentsBulkAdd> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_INTENTS_CUSTOMERINTENT_SOURCEINTENTS_BULK_ADD,
            )
            .path(&customer_intent_id.into());
        call.body_json(&body);
        IntentsRequest::new(call)
    }
    /// `POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove`
    ///
    /// Arguments:
    /// - `customer_intent_id`
    /// - `body`
    #[inline]
    pub fn post_intents_customerintent_sourceintents_bulk_remove(
        &self,
        customer_intent_id: impl Into<String>,
        body: models::BulkRemoveSourceIntentsRequest,
    ) -> IntentsRequest<PostIntentsCustomerintentSourceintentsBulkRemove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_INTENTS_CUSTOMERINTENT_SOURCEINTENTS_BULK_REMOVE,
            )
            .path(&customer_intent_id.into());
        call.body_json(&body);
        IntentsRequest::new(call)
    }
    /// `GET /api/v2/intents/sourceintents`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `source_id`
    /// - `r#type`
    #[inline]
    pub fn get_intents_sourceintents(&self) -> IntentsRequest<GetIntentsSourceintents> {
        IntentsRequest::new(rt::Call::new(&self.client, &GET_INTENTS_SOURCEINTENTS))
    }
}
/// A request of [`IntentsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `IntentsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct IntentsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> IntentsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for IntentsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for IntentsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_INTENTS_ASSIGNMENTS_EXTERNALCONTACT: rt::Operation = rt::Operation::new(
        "getIntentsAssignmentsExternalcontact",
        rt::Method::Get,
        &["/api/v2/intents/assignments/externalcontacts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_intents_assignments_externalcontact`.
#[derive(Debug)]
pub enum GetIntentsAssignmentsExternalcontact {}
impl rt::Endpoint for GetIntentsAssignmentsExternalcontact {
    type Answer = models::CustomerIntentAssignmentListing;
}
impl IntentsRequest<GetIntentsAssignmentsExternalcontact> {
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
static POST_INTENTS_ASSIGNMENTS_EXTERNALCONTACT_CUSTOMERINTENT_ASSIGNMENT: rt::Operation = rt::Operation::new(
        "postIntentsAssignmentsExternalcontactCustomerintentAssignment",
        rt::Method::Post,
        &[
            "/api/v2/intents/assignments/externalcontacts/",
            "/customerintents/",
            "/assignment",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_intents_assignments_externalcontact_customerintent_assignment`.
#[derive(Debug)]
pub enum PostIntentsAssignmentsExternalcontactCustomerintentAssignment {}
impl rt::Endpoint for PostIntentsAssignmentsExternalcontactCustomerintentAssignment {
    type Answer = models::CustomerIntentAssignmentResponse;
}
static GET_INTENTS_CATEGORIES: rt::Operation = rt::Operation::new(
        "getIntentsCategories",
        rt::Method::Get,
        &["/api/v2/intents/categories"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_intents_categories`.
#[derive(Debug)]
pub enum GetIntentsCategories {}
impl rt::Endpoint for GetIntentsCategories {
    type Answer = models::IntentsCategoryListing;
}
impl IntentsRequest<GetIntentsCategories> {
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
    /// Sets `queryValue`.
    #[inline]
    pub fn query_value(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryValue", value.into());
        self
    }
}
static POST_INTENTS_CATEGORIES: rt::Operation = rt::Operation::new(
        "postIntentsCategories",
        rt::Method::Post,
        &["/api/v2/intents/categories"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_intents_categories`.
#[derive(Debug)]
pub enum PostIntentsCategories {}
impl rt::Endpoint for PostIntentsCategories {
    type Answer = models::IntentsCategory;
}
static GET_INTENTS_CATEGORY: rt::Operation = rt::Operation::new(
        "getIntentsCategory",
        rt::Method::Get,
        &["/api/v2/intents/categories/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_intents_category`.
#[derive(Debug)]
pub enum GetIntentsCategory {}
impl rt::Endpoint for GetIntentsCategory {
    type Answer = models::IntentsCategory;
}
static DELETE_INTENTS_CATEGORY: rt::Operation = rt::Operation::new(
        "deleteIntentsCategory",
        rt::Method::Delete,
        &["/api/v2/intents/categories/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_intents_category`.
#[derive(Debug)]
pub enum DeleteIntentsCategory {}
impl rt::Endpoint for DeleteIntentsCategory {
    type Answer = ();
}
static PATCH_INTENTS_CATEGORY: rt::Operation = rt::Operation::new(
        "patchIntentsCategory",
        rt::Method::Patch,
        &["/api/v2/intents/categories/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_intents_category`.
#[derive(Debug)]
pub enum PatchIntentsCategory {}
impl rt::Endpoint for PatchIntentsCategory {
    type Answer = models::IntentsCategory;
}
static GET_INTENTS_CUSTOMERINTENTS: rt::Operation = rt::Operation::new(
        "getIntentsCustomerintents",
        rt::Method::Get,
        &["/api/v2/intents/customerintents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_intents_customerintents`.
#[derive(Debug)]
pub enum GetIntentsCustomerintents {}
impl rt::Endpoint for GetIntentsCustomerintents {
    type Answer = models::CustomerIntentListing;
}
impl IntentsRequest<GetIntentsCustomerintents> {
    /// Sets `categoryId`.
    #[inline]
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("categoryId", value.into());
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
    /// Sets `queryValue`.
    #[inline]
    pub fn query_value(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryValue", value.into());
        self
    }
}
static POST_INTENTS_CUSTOMERINTENTS: rt::Operation = rt::Operation::new(
        "postIntentsCustomerintents",
        rt::Method::Post,
        &["/api/v2/intents/customerintents"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_intents_customerintents`.
#[derive(Debug)]
pub enum PostIntentsCustomerintents {}
impl rt::Endpoint for PostIntentsCustomerintents {
    type Answer = models::CustomerIntentResponse;
}
static POST_INTENTS_CUSTOMERINTENTS_BULK_RETRIEVE: rt::Operation = rt::Operation::new(
        "postIntentsCustomerintentsBulkRetrieve",
        rt::Method::Post,
        &["/api/v2/intents/customerintents/bulk/retrieve"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_intents_customerintents_bulk_retrieve`.
#[derive(Debug)]
pub enum PostIntentsCustomerintentsBulkRetrieve {}
impl rt::Endpoint for PostIntentsCustomerintentsBulkRetrieve {
    type Answer = Vec<models::CustomerIntentResponse>;
}
static GET_INTENTS_CUSTOMERINTENT: rt::Operation = rt::Operation::new(
        "getIntentsCustomerintent",
        rt::Method::Get,
        &["/api/v2/intents/customerintents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_intents_customerintent`.
#[derive(Debug)]
pub enum GetIntentsCustomerintent {}
impl rt::Endpoint for GetIntentsCustomerintent {
    type Answer = models::CustomerIntentResponse;
}
static DELETE_INTENTS_CUSTOMERINTENT: rt::Operation = rt::Operation::new(
        "deleteIntentsCustomerintent",
        rt::Method::Delete,
        &["/api/v2/intents/customerintents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_intents_customerintent`.
#[derive(Debug)]
pub enum DeleteIntentsCustomerintent {}
impl rt::Endpoint for DeleteIntentsCustomerintent {
    type Answer = ();
}
static PATCH_INTENTS_CUSTOMERINTENT: rt::Operation = rt::Operation::new(
        "patchIntentsCustomerintent",
        rt::Method::Patch,
        &["/api/v2/intents/customerintents/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_intents_customerintent`.
#[derive(Debug)]
pub enum PatchIntentsCustomerintent {}
impl rt::Endpoint for PatchIntentsCustomerintent {
    type Answer = models::CustomerIntentResponse;
}
static GET_INTENTS_CUSTOMERINTENT_SOURCEINTENTS: rt::Operation = rt::Operation::new(
        "getIntentsCustomerintentSourceintents",
        rt::Method::Get,
        &["/api/v2/intents/customerintents/", "/sourceintents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_intents_customerintent_sourceintents`.
#[derive(Debug)]
pub enum GetIntentsCustomerintentSourceintents {}
impl rt::Endpoint for GetIntentsCustomerintentSourceintents {
    type Answer = models::CustomerSourceIntentListing;
}
impl IntentsRequest<GetIntentsCustomerintentSourceintents> {
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
    /// Sets `queryValue`.
    #[inline]
    pub fn query_value(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryValue", value.into());
        self
    }
}
static POST_INTENTS_CUSTOMERINTENT_SOURCEINTENTS_BULK_ADD: rt::Operation = rt::Operation::new(
        "postIntentsCustomerintentSourceintentsBulkAdd",
        rt::Method::Post,
        &["/api/v2/intents/customerintents/", "/sourceintents/bulk/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_intents_customerintent_sourceintents_bulk_add`.
#[derive(Debug)]
pub enum PostIntentsCustomerintentSourceintentsBulkAdd {}
impl rt::Endpoint for PostIntentsCustomerintentSourceintentsBulkAdd {
    type Answer = models::BulkSourceIntentsResponse;
}
static POST_INTENTS_CUSTOMERINTENT_SOURCEINTENTS_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postIntentsCustomerintentSourceintentsBulkRemove",
        rt::Method::Post,
        &["/api/v2/intents/customerintents/", "/sourceintents/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_intents_customerintent_sourceintents_bulk_remove`.
#[derive(Debug)]
pub enum PostIntentsCustomerintentSourceintentsBulkRemove {}
impl rt::Endpoint for PostIntentsCustomerintentSourceintentsBulkRemove {
    type Answer = models::BulkSourceIntentsResponse;
}
static GET_INTENTS_SOURCEINTENTS: rt::Operation = rt::Operation::new(
        "getIntentsSourceintents",
        rt::Method::Get,
        &["/api/v2/intents/sourceintents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_intents_sourceintents`.
#[derive(Debug)]
pub enum GetIntentsSourceintents {}
impl rt::Endpoint for GetIntentsSourceintents {
    type Answer = models::CustomerSourceIntentListing;
}
impl IntentsRequest<GetIntentsSourceintents> {
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
    /// Sets `sourceId`.
    #[inline]
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("sourceId", value.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
